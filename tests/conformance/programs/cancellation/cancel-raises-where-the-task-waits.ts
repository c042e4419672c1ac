import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    console.log("cancelled at", asyncio.getRunningLoop().time());
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1.5);
  console.log(Number(task.cancel()));
  console.log("asked; done:", Number(task.done()));
  try {
    await task;
  } catch {
    console.log("main sees it; cancelled:", Number(task.cancelled()));
  }
}

asyncio.run(main());
