import * as asyncio from "asyncio";

function work(n: number) {
  asyncio.time.sleep(n);
  console.log("worked", n);
}

async function main() {
  const pool = new asyncio.ThreadPoolExecutor({ maxWorkers: 2 });
  for (const n of [3, 1, 1]) pool.submit(work, n);
  await pool.shutdown();
  console.log("shut down", asyncio.getRunningLoop().time());
  try {
    pool.submit(work, 1);
  } catch (error) {
    console.log(error);
  }
}

void asyncio.run(main());
