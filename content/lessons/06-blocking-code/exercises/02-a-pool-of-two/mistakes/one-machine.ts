// Breaks: copyFilm runs | 1 worker
import * as asyncio from "asyncio";
import { copyFilm, films, machines } from "./studio";

async function main() {
  const reels: number[] = [];
  for (const film of films) {
    reels.push(await asyncio.toThread(copyFilm, film));
  }
  films.forEach((film, index) =>
    console.log(`${film}: ${reels[index]} reels`),
  );
}

asyncio.run(main());
