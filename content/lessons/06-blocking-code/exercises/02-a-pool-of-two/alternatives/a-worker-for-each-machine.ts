import * as asyncio from "asyncio";
import { copyFilm, films, machines } from "./studio";

const waiting = films.entries();
const reels: number[] = [];

async function machine() {
  for (const [place, film] of waiting) {
    reels[place] = await asyncio.toThread(copyFilm, film);
  }
}

async function main() {
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (let number = 0; number < machines; number += 1) {
        group.createTask(machine());
      }
    },
  );
  films.forEach((film, index) =>
    console.log(`${film}: ${reels[index]} reels`),
  );
}

asyncio.run(main());
