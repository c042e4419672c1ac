import * as asyncio from "asyncio";

async function brew(drink: string) {
  console.log("water on");
  await asyncio.sleep(0);
  console.log("leaves in");
  await asyncio.sleep(0);
  return `a cup of ${drink}`;
}

const order = brew("tea");
console.log("push 1");
order.send(undefined);
console.log("push 2");
order.send(undefined);
console.log("push 3");
const step = order.send(undefined);
if (step.done) {
  console.log("returned:", step.value);
}
