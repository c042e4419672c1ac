// Breaks: copyFilm runs | 4 workers
import * as asyncio from "asyncio";
import { copyFilm, films, machines } from "./studio";

async function copy(film: string) {
  const pool = new asyncio.ThreadPoolExecutor({
    maxWorkers: machines,
  });
  return await asyncio
    .getRunningLoop()
    .runInExecutor(pool, copyFilm, film);
}

async function main() {
  const reels = await asyncio.gather(
    ...films.map((film) => copy(film)),
  );
  films.forEach((film, index) =>
    console.log(`${film}: ${reels[index]} reels`),
  );
}

asyncio.run(main());
