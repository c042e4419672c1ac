// Breaks: It works for other towns | Let the clock decide
import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function forecastFor(town: string) {
  const patience = ["Oslo", "Perth"].includes(town)
    ? 1.5
    : null;
  try {
    return `${town}: ${await asyncio.waitFor(ask(town), patience)}`;
  } catch (error) {
    if (error instanceof asyncio.TimeoutError) {
      return `${town}: ${yesterday(town)} (from yesterday)`;
    }
    return `${town}: ${(error as Error).message}`;
  }
}

async function main() {
  const board = await asyncio.gather(...towns.map(forecastFor));
  board.forEach((line) => console.log(line));
}

asyncio.run(main());
