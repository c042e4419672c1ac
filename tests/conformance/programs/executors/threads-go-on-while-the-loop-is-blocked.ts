import * as asyncio from "asyncio";

function work() {
  for (let i = 0; i < 3; i++) {
    asyncio.time.sleep(1);
    console.log("work", i);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const job = loop.runInExecutor(null, work);
  await asyncio.sleep(0.5);
  asyncio.time.sleep(2);
  console.log("blocked until", loop.time());
  await job;
  console.log("done", loop.time());
}

void asyncio.run(main());
