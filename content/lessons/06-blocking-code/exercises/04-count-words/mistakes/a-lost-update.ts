// Breaks: No word is cut in two | In its place there was “160000 words”
import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

let words = 0;

async function count(
  pool: asyncio.ProcessPoolExecutor,
  lines: string[],
) {
  const loop = asyncio.getRunningLoop();
  words += await loop.runInExecutor(
    pool,
    countWords,
    lines.join("\n"),
  );
}

async function main() {
  const lines = readLog().split("\n");
  const pool = new asyncio.ProcessPoolExecutor();
  await asyncio.gather(
    Array.from({ length: pieces }, (_, index) =>
      count(
        pool,
        lines.filter((_, line) => line % pieces === index),
      ),
    ),
  );
  pool.shutdown();
  console.log(`${words} words`);
}

asyncio.run(main());
