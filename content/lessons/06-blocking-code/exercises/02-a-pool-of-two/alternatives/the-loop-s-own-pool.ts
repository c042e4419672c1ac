import * as asyncio from "asyncio";
import * as studio from "./studio";

function work(film: string) {
  return studio.copyFilm(film);
}

async function main() {
  asyncio.getRunningLoop().setDefaultExecutor(
    new asyncio.ThreadPoolExecutor({
      maxWorkers: studio.machines,
    }),
  );
  const tasks = await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) =>
      studio.films.map((film) =>
        group.createTask(asyncio.toThread(work, film)),
      ),
  );
  console.log("all films are copied");
  for (const [index, film] of studio.films.entries()) {
    console.log(`${film}: ${tasks[index]!.result()} reels`);
  }
}

asyncio.run(main());
