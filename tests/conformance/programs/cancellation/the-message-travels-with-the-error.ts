import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    console.log(`work: ('${(error as Error).message}',)`);
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(0);
  task.cancel("shutting down");
  try {
    await task;
  } catch (error) {
    console.log(`main: ('${(error as Error).message}',)`);
  }
}

asyncio.run(main());
