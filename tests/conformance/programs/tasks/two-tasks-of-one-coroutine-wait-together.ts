import * as asyncio from "asyncio";

async function work() {
  console.log("starts");
  await asyncio.sleep(1);
  return asyncio.getRunningLoop().time();
}

async function main() {
  const coroutine = work();
  const [first, second] = [asyncio.createTask(coroutine), asyncio.createTask(coroutine)];
  await asyncio.wait([first, second]);
  console.log(first.result() === 1 ? "True" : "False", second.exception());
}

asyncio.run(main());
