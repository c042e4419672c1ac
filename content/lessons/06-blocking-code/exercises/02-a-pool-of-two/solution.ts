import * as asyncio from "asyncio";
import { copyFilm, films, machines } from "./studio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ThreadPoolExecutor({
    maxWorkers: machines,
  });
  let reels: number[];
  try {
    const copies = films.map((film) =>
      loop.runInExecutor(pool, copyFilm, film),
    );
    reels = await asyncio.gather(...copies);
  } finally {
    pool.shutdown({ wait: false });
  }
  films.forEach((film, index) =>
    console.log(`${film}: ${reels[index]} reels`),
  );
}

asyncio.run(main());
