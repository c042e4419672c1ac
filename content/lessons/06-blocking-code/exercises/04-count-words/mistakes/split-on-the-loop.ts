// Breaks: Nothing is counted on the loop | add up what the processes return
import * as asyncio from "asyncio";
import { countWords, pieces, readLog } from "./log";

async function main() {
  const loop = asyncio.getRunningLoop();
  const log = readLog();
  const lines = log.split("\n");
  const share = Math.ceil(lines.length / pieces);
  const pool = new asyncio.ProcessPoolExecutor();
  const counting: asyncio.Future<number>[] = [];
  for (let first = 0; first < lines.length; first += share) {
    counting.push(
      loop.runInExecutor(
        pool,
        countWords,
        lines.slice(first, first + share).join("\n"),
      ),
    );
  }
  await asyncio.gather(...counting);
  pool.shutdown();
  console.log(`${log.match(/\S+/g)!.length} words`);
}

asyncio.run(main());
