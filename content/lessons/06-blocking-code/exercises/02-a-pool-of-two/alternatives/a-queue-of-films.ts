import * as asyncio from "asyncio";
import { copyFilm, films, machines } from "./studio";

async function operate(
  queue: asyncio.Queue<string>,
  reels: Map<string, number>,
) {
  while (!queue.empty()) {
    const film = queue.getNowait();
    reels.set(film, await asyncio.toThread(copyFilm, film));
  }
}

async function main() {
  const queue = new asyncio.Queue<string>();
  for (const film of films) {
    await queue.put(film);
  }
  const reels = new Map<string, number>();
  await asyncio.gather(
    Array.from({ length: machines }, () =>
      operate(queue, reels),
    ),
  );
  console.log(
    films
      .map((film) => `${film}: ${reels.get(film)} reels`)
      .join("\n"),
  );
}

asyncio.run(main());
