import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } catch {
    throw new asyncio.ValueError("cleanup failed");
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(0);
  task.cancel();
  try {
    await task;
  } catch (error) {
    console.log(error, Number(task.cancelled()));
  }
}

asyncio.run(main());
