import * as asyncio from "asyncio";

async function fail() {
  throw new asyncio.ValueError("boom");
}

async function main() {
  const group = new asyncio.TaskGroup();
  try {
    await asyncio.asyncWith(group, async () => {
      group.createTask(fail());
      try {
        await asyncio.sleep(10);
      } finally {
        console.log("body interrupted at", asyncio.getRunningLoop().time());
      }
    });
  } catch (error) {
    console.log("group of", (error as asyncio.ExceptionGroup).exceptions.length);
  }
  console.log(asyncio.currentTask()!.cancelling());
}

asyncio.run(main());
