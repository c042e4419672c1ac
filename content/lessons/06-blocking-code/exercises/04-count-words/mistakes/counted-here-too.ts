// Breaks: several | The pieces have 896000 characters
import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

async function main() {
  const loop = asyncio.getRunningLoop();
  const words = readLog().split(/[ \n]+/).length;
  const share = words / pieces;
  const pool = new asyncio.ProcessPoolExecutor();
  await asyncio.gather(
    ...Array.from({ length: pieces }, () =>
      loop.runInExecutor(pool, countWords, "x ".repeat(share)),
    ),
  );
  pool.shutdown();
  console.log(`${words} words`);
}

asyncio.run(main());
