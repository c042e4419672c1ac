import * as asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(2, "survived"));
  try {
    await asyncio.waitFor(asyncio.shield(task), 1);
  } catch {
    console.log("timed out; done:", Number(task.done()));
  }
  console.log(await task, asyncio.getRunningLoop().time());
}

asyncio.run(main());
