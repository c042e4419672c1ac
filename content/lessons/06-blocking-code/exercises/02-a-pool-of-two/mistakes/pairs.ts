// Breaks: The films are begun | “copying Congo” was printed
import * as asyncio from "asyncio";
import { copyFilm, films, machines } from "./studio";

async function main() {
  const reels: number[] = [];
  for (let first = 0; first < films.length; first += machines) {
    const pair = films.slice(first, first + machines);
    reels.push(
      ...(await asyncio.gather(
        ...pair.map((film) => asyncio.toThread(copyFilm, film)),
      )),
    );
  }
  films.forEach((film, index) =>
    console.log(`${film}: ${reels[index]} reels`),
  );
}

asyncio.run(main());
