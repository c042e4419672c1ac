import * as asyncio from "asyncio";
import { time } from "asyncio";

function readLog(name: string) {
  time.sleep(1);
  return name;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = time.perfCounter();
  const pool = new asyncio.ThreadPoolExecutor({
    maxWorkers: 2,
  });
  try {
    const logs = ["A", "B", "C"].map((name) =>
      loop.runInExecutor(pool, readLog, name),
    );
    for (const log of logs) {
      const name = await log;
      const seconds = time.perfCounter() - start;
      console.log(`${name} after ${seconds.toFixed(0)} s`);
    }
  } finally {
    pool.shutdown({ wait: false });
  }
}

asyncio.run(main());
