import * as asyncio from "asyncio";

async function bake() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      console.log("oven off");
    }
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(bake(), { name: "bread" });
  await asyncio.sleep(1);
  if (!task.done()) {
    console.log(task.getName(), "is in the oven");
  }
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      console.log("no bread today");
    }
  }
}

asyncio.run(main());
