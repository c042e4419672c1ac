// Breaks: It works with another log | This log has 1001 lines
import * as asyncio from "asyncio";
import { countWords, readLog } from "./log";

async function main() {
  const loop = asyncio.getRunningLoop();
  const lines = readLog().split("\n");
  const share = Math.ceil(lines.length / 4);
  const pool = new asyncio.ProcessPoolExecutor();
  const counts = await asyncio.gather(
    ...[0, 1, 2, 3].map((index) =>
      loop.runInExecutor(
        pool,
        countWords,
        lines
          .slice(index * share, (index + 1) * share)
          .join("\n"),
      ),
    ),
  );
  pool.shutdown();
  console.log(
    `${counts.reduce((sum, each) => sum + each)} words`,
  );
}

asyncio.run(main());
