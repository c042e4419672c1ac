// Breaks: No word is cut in two | cut through a word
import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ProcessPoolExecutor({
    maxWorkers: pieces,
  });
  const log = readLog();
  const size = Math.ceil(log.length / pieces);
  const counting = Array.from({ length: pieces }, (_, index) =>
    loop.runInExecutor(
      pool,
      countWords,
      log.slice(index * size, (index + 1) * size),
    ),
  );
  const counts = await asyncio.gather(...counting);
  pool.shutdown();
  console.log(
    `${counts.reduce((sum, count) => sum + count)} words`,
  );
}

asyncio.run(main());
