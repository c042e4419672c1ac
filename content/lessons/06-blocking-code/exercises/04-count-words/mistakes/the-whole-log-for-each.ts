// Breaks: Each piece is handed over | more than once
import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

async function main() {
  const loop = asyncio.getRunningLoop();
  const log = readLog();
  const pool = new asyncio.ProcessPoolExecutor();
  const counts = await asyncio.gather(
    ...Array.from({ length: pieces }, () =>
      loop.runInExecutor(pool, countWords, log),
    ),
  );
  pool.shutdown();
  const sum = counts.reduce((sum, each) => sum + each);
  console.log(`${sum / pieces} words`);
}

asyncio.run(main());
