import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } catch {
    try {
      await asyncio.sleep(10);
    } catch (error) {
      console.log("cleanup interrupted:", (error as Error).message);
      throw error;
    }
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  task.cancel("one");
  await asyncio.sleep(1);
  task.cancel("two");
  await asyncio.wait([task]);
  console.log(task.cancelling());
  try {
    task.result();
  } catch (error) {
    console.log((error as Error).message);
  }
}

asyncio.run(main());
