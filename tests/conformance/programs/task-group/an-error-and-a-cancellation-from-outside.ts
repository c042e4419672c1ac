import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function parent() {
  const group = new asyncio.TaskGroup();
  try {
    await asyncio.asyncWith(group, async () => {
      group.createTask(fail());
      await asyncio.sleep(10);
    });
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log("caught", error.exceptions.length, asyncio.currentTask()!.cancelling());
  }
  await asyncio.sleep(0);
  console.log("never");
}

async function main() {
  const task = asyncio.createTask(parent());
  asyncio.getRunningLoop().callLater(1, () => task.cancel());
  await asyncio.wait([task]);
  console.log(Number(task.cancelled()), task.cancelling());
}

asyncio.run(main());
