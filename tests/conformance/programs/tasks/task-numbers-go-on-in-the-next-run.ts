import * as asyncio from "asyncio";

async function main() {
  console.log(asyncio.currentTask()!.getName());
  const task = asyncio.createTask(asyncio.sleep(0));
  console.log(task.getName());
  await task;
}

asyncio.run(main());
asyncio.run(main());
