import * as asyncio from "asyncio";
import * as log from "./log";

async function main() {
  const text = await asyncio.toThread(log.readLog);
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ProcessPoolExecutor({
    maxWorkers: log.pieces,
  });
  const futures: asyncio.Future<number>[] = [];

  let rest = text;
  for (let left = log.pieces; left > 0; left -= 1) {
    const cut =
      left === 1
        ? rest.length
        : rest.indexOf(" ", Math.floor(rest.length / left));
    futures.push(
      loop.runInExecutor(
        pool,
        log.countWords,
        rest.slice(0, cut),
      ),
    );
    rest = rest.slice(cut);
  }

  const [done] = await asyncio.wait(futures);
  console.log("all pieces are counted");
  let words = 0;
  for (const future of done) words += future.result();
  console.log(`${words} words`);
  pool.shutdown();
}

asyncio.run(main());
