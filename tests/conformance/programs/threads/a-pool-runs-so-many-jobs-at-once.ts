import * as asyncio from "asyncio";

function work(n: number) {
  asyncio.time.sleep(1);
  return n;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ThreadPoolExecutor({ maxWorkers: 2 });
  const futures = [0, 1, 2, 3, 4].map((n) => loop.runInExecutor(pool, work, n));
  for (const future of futures) console.log(await future, loop.time());
  pool.shutdown();
}

asyncio.run(main());
