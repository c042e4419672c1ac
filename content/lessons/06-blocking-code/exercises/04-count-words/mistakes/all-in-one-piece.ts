// Breaks: countWords runs in a | 1 job ran
import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

async function main() {
  const pool = new asyncio.ProcessPoolExecutor({
    maxWorkers: pieces,
  });
  const words = await asyncio
    .getRunningLoop()
    .runInExecutor(pool, countWords, readLog());
  pool.shutdown();
  console.log(`${words} words`);
}

asyncio.run(main());
