// Breaks: countWords runs in a | handed over when another one had been counted
import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

async function main() {
  const loop = asyncio.getRunningLoop();
  const lines = readLog().split("\n");
  const share = Math.ceil(lines.length / pieces);
  const pool = new asyncio.ProcessPoolExecutor();
  let words = 0;
  for (let index = 0; index < pieces; index += 1) {
    const piece = lines.slice(
      index * share,
      (index + 1) * share,
    );
    words += await loop.runInExecutor(
      pool,
      countWords,
      piece.join("\n"),
    );
  }
  pool.shutdown();
  console.log(`${words} words`);
}

asyncio.run(main());
