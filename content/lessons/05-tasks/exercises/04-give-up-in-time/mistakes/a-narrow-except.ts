// Breaks: When a service answers | an error of another class
import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function forecastFor(town: string) {
  try {
    return `${town}: ${await asyncio.waitFor(ask(town), 1.5)}`;
  } catch (error) {
    if (error instanceof asyncio.TimeoutError) {
      return `${town}: ${yesterday(town)} (from yesterday)`;
    }
    if (error instanceof asyncio.ValueError) {
      return `${town}: ${error.message}`;
    }
    throw error;
  }
}

async function main() {
  const board = await asyncio.gather(...towns.map(forecastFor));
  board.forEach((line) => console.log(line));
}

asyncio.run(main());
