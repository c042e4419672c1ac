import * as asyncio from "asyncio";

const show = (value: boolean) => (value ? "True" : "False");

async function inner() {
  console.log(outerCoroutine.state, show(outerCoroutine.awaiting === innerCoroutine));
  await asyncio.sleep(0);
}

async function outer() {
  await innerCoroutine;
}

const innerCoroutine = inner();
const outerCoroutine = outer();
console.log(outerCoroutine.state, outerCoroutine.awaiting ?? "None");
outerCoroutine.send(null);
console.log(outerCoroutine.state, show(outerCoroutine.awaiting === innerCoroutine));
console.log(innerCoroutine.state, show(innerCoroutine.awaiting === null));
if (outerCoroutine.send(null).done) console.log(outerCoroutine.state, outerCoroutine.awaiting ?? "None");
