import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("cleaning up");
    await asyncio.sleep(2);
    console.log("clean at", asyncio.getRunningLoop().time() === 3 ? "True" : "False");
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  console.log(Number(task.cancelled()));
}

asyncio.run(main());
