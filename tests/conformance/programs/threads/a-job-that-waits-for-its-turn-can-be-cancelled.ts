import * as asyncio from "asyncio";

function work(name: string) {
  console.log(name, "runs");
  asyncio.time.sleep(1);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ThreadPoolExecutor({ maxWorkers: 1 });
  const first = loop.runInExecutor(pool, work, "first");
  const second = loop.runInExecutor(pool, work, "second");
  await asyncio.sleep(0.5);
  console.log(Number(second.cancel()));
  await asyncio.wait([first, second]);
  console.log(Number(first.cancelled()), Number(second.cancelled()), loop.time());
  pool.shutdown();
}

asyncio.run(main());
