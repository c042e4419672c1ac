import * as asyncio from "asyncio";
import { copyFilm, films, machines } from "./studio";

async function main() {
  const reels = await asyncio.gather(
    ...films.map((film) => asyncio.toThread(copyFilm, film)),
  );
  films.forEach((film, index) =>
    console.log(`${film}: ${reels[index]} reels`),
  );
}

asyncio.run(main());
