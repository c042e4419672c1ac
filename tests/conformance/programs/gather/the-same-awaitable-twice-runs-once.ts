import * as asyncio from "asyncio";

async function work() {
  console.log("running");
  return 7;
}

async function main() {
  const coroutine = work();
  const task = asyncio.createTask(asyncio.sleep(1, 8));
  console.log(await asyncio.gather(coroutine, task, coroutine, task));
}

asyncio.run(main());
