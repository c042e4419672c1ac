import * as asyncio from "asyncio";

async function work() {
  asyncio.currentTask()!.cancel("at the end");
  return "lost";
}

async function main() {
  const task = asyncio.createTask(work());
  try {
    console.log(await task);
  } catch (error) {
    console.log("cancelled:", (error as Error).message);
  }
}

asyncio.run(main());
