// Breaks: The loop is never blocked | The loop stood still
import * as asyncio from "asyncio";
import { copyFilm, films, machines } from "./studio";

async function main() {
  const free = new asyncio.Semaphore(machines);

  async function copy(film: string) {
    return await asyncio.asyncWith(free, async () =>
      copyFilm(film),
    );
  }

  const reels = await asyncio.gather(
    ...films.map((film) => copy(film)),
  );
  films.forEach((film, index) =>
    console.log(`${film}: ${reels[index]} reels`),
  );
}

asyncio.run(main());
