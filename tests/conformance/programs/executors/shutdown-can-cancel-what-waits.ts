import * as asyncio from "asyncio";

function work(name: string) {
  asyncio.time.sleep(1);
  console.log(name, "ends");
  return name;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ThreadPoolExecutor({ maxWorkers: 2 });
  const futures = ["a", "b", "c", "d"].map((name) => loop.runInExecutor(pool, work, name));
  void pool.shutdown({ wait: false, cancelFutures: true });
  const results = await asyncio.gather(futures, { returnExceptions: true });
  console.log(
    results.map((result) => (typeof result === "string" ? result : (result as Error).name)),
    loop.time(),
  );
}

void asyncio.run(main());
