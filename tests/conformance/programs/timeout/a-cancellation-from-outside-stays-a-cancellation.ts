import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.asyncWith(asyncio.timeout(1), async () => {
      await asyncio.sleep(10);
    });
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("never");
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(0.5);
  task.cancel("from outside");
  try {
    await task;
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
