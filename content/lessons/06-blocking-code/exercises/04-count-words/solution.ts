import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

/**
 * Cuts a text between lines, into so many pieces of about the
 * same size.
 */
function cut(text: string, count: number) {
  const lines = text.split("\n");
  const share = Math.ceil(lines.length / count);
  return Array.from({ length: count }, (_, index) =>
    lines.slice(index * share, (index + 1) * share).join("\n"),
  );
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ProcessPoolExecutor({
    maxWorkers: pieces,
  });
  const counting = cut(readLog(), pieces).map((piece) =>
    loop.runInExecutor(pool, countWords, piece),
  );
  const counts = await asyncio.gather(...counting);
  pool.shutdown();
  console.log(
    `${counts.reduce((sum, count) => sum + count)} words`,
  );
}

asyncio.run(main());
