import * as asyncio from "asyncio";

async function add(a: number, b: number) {
  console.log("adding");
  return a + b;
}

const coroutine = add(1, 2);
const step = coroutine.send(null);
if (step.done) console.log("result", step.value);
try {
  coroutine.send(null);
} catch (error) {
  console.log(error);
}
