// Breaks: several | “Oslo: snow (from yesterday)” was not printed
import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function forecastFor(town: string) {
  try {
    return `${town}: ${await asyncio.waitFor(ask(town), 1500)}`;
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
  for (const line of board) {
    console.log(line);
  }
}

asyncio.run(main());
