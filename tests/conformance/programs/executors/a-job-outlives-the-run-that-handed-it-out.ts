import * as asyncio from "asyncio";

const pool = new asyncio.ThreadPoolExecutor({ maxWorkers: 1 });

function work() {
  asyncio.time.sleep(2);
  console.log("work ends", asyncio.time.monotonic());
}

async function main() {
  void asyncio.getRunningLoop().runInExecutor(pool, work);
  await asyncio.sleep(1);
}

void asyncio.run(main()).then(() => console.log("run ends", asyncio.time.monotonic()));
