import * as asyncio from "asyncio";

async function load(name: string) {
  console.log("connecting");
  await asyncio.sleep(0);
  console.log("reading");
  await asyncio.sleep(0);
  return `the ${name} page`;
}

const request = load("home");
console.log("push 1");
request.send(undefined);
console.log("push 2");
request.send(undefined);
console.log("push 3");
const step = request.send(undefined);
if (step.done) {
  console.log("returned:", step.value);
}
