import * as asyncio from "asyncio";

async function work() {
  try {
    console.log("begins");
    await asyncio.sleep(1);
  } finally {
    console.log("cleans up");
  }
}

async function main() {
  const task = asyncio.createTask(work());
  task.cancel();
  await asyncio.wait([task]);
  console.log(task.cancelled() ? "cancelled" : "done");
}

asyncio.run(main());
