// Breaks: When all four are copied | “Alps: 30 reels” was printed
import * as asyncio from "asyncio";
import { copyFilm, films, machines } from "./studio";

async function copy(
  pool: asyncio.ThreadPoolExecutor,
  film: string,
) {
  const loop = asyncio.getRunningLoop();
  const reels = await loop.runInExecutor(pool, copyFilm, film);
  console.log(`${film}: ${reels} reels`);
}

async function main() {
  const pool = new asyncio.ThreadPoolExecutor({
    maxWorkers: machines,
  });
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (const film of films) {
        group.createTask(copy(pool, film));
      }
    },
  );
  pool.shutdown();
}

asyncio.run(main());
