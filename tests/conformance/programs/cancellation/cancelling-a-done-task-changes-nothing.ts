import * as asyncio from "asyncio";

async function work() {
  return 1;
}

async function main() {
  const task = asyncio.createTask(work());
  await task;
  console.log(Number(task.cancel()), task.cancelling(), task.result());
}

asyncio.run(main());
