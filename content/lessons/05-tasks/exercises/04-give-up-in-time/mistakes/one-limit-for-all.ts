// Breaks: A line for each | “Lima: fog” was not printed
import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function forecastFor(town: string) {
  try {
    return `${town}: ${await ask(town)}`;
  } catch (error) {
    return `${town}: ${(error as Error).message}`;
  }
}

async function main() {
  try {
    const board = await asyncio.waitFor(
      asyncio.gather(...towns.map((town) => forecastFor(town))),
      1.5,
    );
    board.forEach((line) => console.log(line));
  } catch {
    towns.forEach((town) =>
      console.log(
        `${town}: ${yesterday(town)} (from yesterday)`,
      ),
    );
  }
}

asyncio.run(main());
