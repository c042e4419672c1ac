import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("task cancelled");
  }
}

async function main() {
  const group = new asyncio.TaskGroup();
  try {
    await asyncio.asyncWith(group, async () => {
      group.createTask(work());
      await asyncio.sleep(1);
      throw new asyncio.ValueError("in the body");
    });
  } catch (error) {
    console.log(`(ValueError('${((error as asyncio.ExceptionGroup).exceptions[0] as Error).message}'),)`);
  }
}

asyncio.run(main());
