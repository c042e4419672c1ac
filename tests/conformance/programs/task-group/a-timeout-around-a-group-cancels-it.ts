import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("child ends");
  }
}

async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(1), async () => {
      const group = new asyncio.TaskGroup();
      await asyncio.asyncWith(group, async () => {
        group.createTask(work());
      });
    });
  } catch {
    console.log("timed out", asyncio.currentTask()!.cancelling());
  }
}

asyncio.run(main());
