// Breaks: The films are begun | “copying Baltic” was printed at 2.1 s
import * as asyncio from "asyncio";
import { contents, copyFilm, films, machines } from "./studio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ThreadPoolExecutor({
    maxWorkers: machines,
  });
  const byLength = [...films].sort(
    (a, b) => contents[b]!.seconds - contents[a]!.seconds,
  );
  const copies = new Map(
    byLength.map((film) => [
      film,
      loop.runInExecutor(pool, copyFilm, film),
    ]),
  );
  for (const film of films) {
    console.log(`${film}: ${await copies.get(film)!} reels`);
  }
}

asyncio.run(main());
