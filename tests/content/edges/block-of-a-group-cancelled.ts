import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(1);
  throw new Error("no such order");
}

async function main() {
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
      group.createTask(fail());
      try {
        await asyncio.sleep(5);
        console.log("never printed");
      } finally {
        console.log("the wait in the block is cancelled");
      }
    });
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log("a group of", error.exceptions.length);
  }
}

asyncio.run(main());
