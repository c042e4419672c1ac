import * as asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(10);
  } catch {
    console.log("ignored");
  }
  await asyncio.sleep(1);
  return "finished";
}

async function main() {
  const task = asyncio.createTask(stubborn());
  await asyncio.sleep(0);
  task.cancel();
  console.log(await task, task.cancelling(), Number(task.cancelled()));
}

asyncio.run(main());
