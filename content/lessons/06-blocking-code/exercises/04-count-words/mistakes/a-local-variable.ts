// Breaks: everything | goes with it as an argument
import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ProcessPoolExecutor({
    maxWorkers: pieces,
  });
  const lines = readLog().split("\n");
  const share = Math.ceil(lines.length / pieces);
  const counting = Array.from(
    { length: pieces },
    (_, index) => {
      const piece = lines
        .slice(index * share, (index + 1) * share)
        .join("\n");
      return loop.runInExecutor(pool, () => countWords(piece));
    },
  );
  const counts = await asyncio.gather(...counting);
  pool.shutdown();
  console.log(
    `${counts.reduce((sum, count) => sum + count)} words`,
  );
}

asyncio.run(main());
