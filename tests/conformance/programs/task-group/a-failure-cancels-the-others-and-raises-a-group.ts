import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function work() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    console.log("sibling cancelled");
    throw error;
  }
}

async function main() {
  const group = new asyncio.TaskGroup();
  try {
    await asyncio.asyncWith(group, async () => {
      group.createTask(work());
      group.createTask(fail());
    });
  } catch (error) {
    console.log(String(error));
    console.log(`(ValueError('${((error as asyncio.ExceptionGroup).exceptions[0] as Error).message}'),)`);
  }
}

asyncio.run(main());
