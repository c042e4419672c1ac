// Breaks: copyFilm runs | 1 worker
import * as asyncio from "asyncio";
import { copyFilm, films, machines } from "./studio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ThreadPoolExecutor({
    maxWorkers: machines,
  });
  const reels: number[] = [];
  for (const film of films) {
    reels.push(await loop.runInExecutor(pool, copyFilm, film));
  }
  films.forEach((film, index) =>
    console.log(`${film}: ${reels[index]} reels`),
  );
}

asyncio.run(main());
