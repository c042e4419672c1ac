import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
  throw new asyncio.CancelledError("my decision");
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.wait([task]);
  console.log(Number(task.cancelled()), task.cancelling());
  try {
    await task;
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
