// Breaks: It works with another studio | “b: 0 reels” was not printed
import * as asyncio from "asyncio";
import { copyFilm, films, machines } from "./studio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ThreadPoolExecutor({
    maxWorkers: machines,
  });
  const copies = films.map((film) =>
    loop.runInExecutor(pool, copyFilm, film),
  );
  const reels = await asyncio.gather(...copies);
  pool.shutdown();
  for (const [index, film] of films.entries()) {
    if (reels[index]) {
      console.log(`${film}: ${reels[index]} reels`);
    }
  }
}

asyncio.run(main());
