import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function main() {
  const task = asyncio.createTask(fail());
  await asyncio.sleep(2);
  console.log(Number(task.done()), Number(task.cancelled()), task.exception());
  for (let i = 0; i < 2; i++) {
    try {
      await task;
    } catch (error) {
      console.log("caught", (error as Error).message);
    }
  }
}

asyncio.run(main());
