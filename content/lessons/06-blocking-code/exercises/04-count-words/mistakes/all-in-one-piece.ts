// Breaks: Each piece is handed over | equal shares
import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

function cut(text: string, count: number): string[] {
  return [text, ...Array<string>(count - 1).fill("")];
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
