import {
  getRunningLoop,
  ProcessPoolExecutor,
  run,
} from "asyncio";
import { countWords, pieces, readLog } from "./log";

async function main() {
  const log = readLog();
  const pool = new ProcessPoolExecutor({ maxWorkers: 2 });
  const counting = [];
  let from = 0;
  for (let number = 1; number <= pieces; number += 1) {
    const wanted = Math.floor((log.length * number) / pieces);
    const to =
      number === pieces
        ? log.length
        : log.indexOf("\n", wanted);
    counting.push(
      getRunningLoop().runInExecutor(
        pool,
        countWords,
        log.slice(from, to),
      ),
    );
    from = to;
  }
  let words = 0;
  for (const one of counting) {
    words += await one;
  }
  pool.shutdown();
  console.log(words, "words");
}

run(main());
