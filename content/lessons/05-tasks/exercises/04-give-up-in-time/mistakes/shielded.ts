// Breaks: A service that is too slow | “no longer asking Oslo”
import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function forecastFor(town: string) {
  try {
    return `${town}: ${await asyncio.waitFor(asyncio.shield(ask(town)), 1.5)}`;
  } catch (error) {
    if (error instanceof asyncio.TimeoutError) {
      return `${town}: ${yesterday(town)} (from yesterday)`;
    }
    return `${town}: ${(error as Error).message}`;
  }
}

async function main() {
  const board = await asyncio.gather(
    ...towns.map((town) => forecastFor(town)),
  );
  board.forEach((line) => console.log(line));
  await asyncio.sleep(3);
}

asyncio.run(main());
