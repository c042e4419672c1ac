import * as asyncio from "asyncio";

async function work() {
  console.log("runs");
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(work(), { eagerStart: false });
  console.log("made");
  await task;
}

asyncio.run(main());
