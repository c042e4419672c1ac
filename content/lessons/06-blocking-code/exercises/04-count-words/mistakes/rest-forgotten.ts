// Breaks: It works with another log | 2000 words
import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ProcessPoolExecutor({
    maxWorkers: pieces,
  });
  const lines = readLog().split("\n");
  const share = Math.floor(lines.length / pieces);
  const counting = Array.from({ length: pieces }, (_, index) =>
    loop.runInExecutor(
      pool,
      countWords,
      lines
        .slice(index * share, (index + 1) * share)
        .join("\n"),
    ),
  );
  const counts = await asyncio.gather(...counting);
  pool.shutdown();
  console.log(
    `${counts.reduce((sum, count) => sum + count)} words`,
  );
}

asyncio.run(main());
