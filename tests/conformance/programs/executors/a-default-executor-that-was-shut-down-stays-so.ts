import * as asyncio from "asyncio";

function work() {
  asyncio.time.sleep(1);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const job = loop.runInExecutor(null, work);
  await loop.shutdownDefaultExecutor();
  console.log(Number(job.done()), loop.time());
  try {
    await asyncio.toThread(work);
  } catch (error) {
    console.log(error);
  }
}

void asyncio.run(main());
