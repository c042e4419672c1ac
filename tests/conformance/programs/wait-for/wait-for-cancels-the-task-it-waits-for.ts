import * as asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(10));
  try {
    await asyncio.waitFor(task, 1);
  } catch {
    console.log(Number(task.cancelled()));
  }
}

asyncio.run(main());
