// Breaks: It works with another studio | Exactly 3 workers
import * as asyncio from "asyncio";
import { copyFilm, films } from "./studio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ThreadPoolExecutor({
    maxWorkers: 2,
  });
  const copies = films.map((film) =>
    loop.runInExecutor(pool, copyFilm, film),
  );
  const reels = await asyncio.gather(...copies);
  pool.shutdown();
  films.forEach((film, index) =>
    console.log(`${film}: ${reels[index]} reels`),
  );
}

asyncio.run(main());
