import * as asyncio from "asyncio";

function cube(n: number) {
  return n ** 3;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ProcessPoolExecutor({ maxWorkers: 2 });
  console.log(await asyncio.gather([0, 1, 2, 3].map((n) => loop.runInExecutor(pool, cube, n))));
  pool.shutdown();
}

asyncio.run(main());
