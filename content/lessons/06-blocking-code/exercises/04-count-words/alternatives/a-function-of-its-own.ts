import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

function countLines(lines: string[]) {
  return countWords(lines.join("\n"));
}

class Counter {
  words = 0;
  pool = new asyncio.ProcessPoolExecutor();

  async add(lines: string[]) {
    const loop = asyncio.getRunningLoop();
    const count = await loop.runInExecutor(
      this.pool,
      countLines,
      lines,
    );
    this.words += count;
  }
}

async function main() {
  const lines = readLog().split("\n");
  const counter = new Counter();
  await asyncio.gather(
    Array.from({ length: pieces }, (_, index) =>
      counter.add(
        lines.filter((_, line) => line % pieces === index),
      ),
    ),
  );
  counter.pool.shutdown();
  console.log(counter.words, "words");
}

asyncio.run(main());
