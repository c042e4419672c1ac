import * as asyncio from "asyncio";

async function main() {
  const pool = new asyncio.ThreadPoolExecutor({ maxWorkers: 1 });
  pool.shutdown();
  try {
    await asyncio.getRunningLoop().runInExecutor(pool, console.log);
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
