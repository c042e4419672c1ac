// Breaks: A line for each | “Atlantis: no such town”
import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function show(town: string) {
  let answer: string;
  try {
    answer = await asyncio.waitFor(ask(town), 1.5);
  } catch (error) {
    answer =
      error instanceof asyncio.TimeoutError
        ? `${yesterday(town)} (from yesterday)`
        : (error as Error).message;
  }
  console.log(`${town}: ${answer}`);
}

async function main() {
  await asyncio.gather(...towns.map(show));
}

asyncio.run(main());
