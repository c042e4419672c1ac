import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    console.log("never");
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(0);
  task.cancel();
  await asyncio.wait([task]);
  console.log(Number(task.cancelled()), 0);
}

asyncio.run(main());
