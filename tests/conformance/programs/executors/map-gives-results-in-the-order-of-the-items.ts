import * as asyncio from "asyncio";

function power(base: number, exponent: number) {
  asyncio.time.sleep(exponent);
  console.log("computed", base, exponent);
  return base ** exponent;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ThreadPoolExecutor({ maxWorkers: 2 });
  for (const result of pool.map(power, [2, 3, 4], [3, 2, 1, 0])) console.log(await result, loop.time());
  void pool.shutdown();
}

void asyncio.run(main());
