import * as asyncio from "asyncio";

async function work() {
  console.log("work");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setTaskFactory(asyncio.eagerTaskFactory);
  asyncio.createTask(work());
  console.log("after an eager one");
  loop.setTaskFactory(null);
  asyncio.createTask(work());
  console.log("after a usual one");
  await asyncio.sleep(0);
}

asyncio.run(main());
