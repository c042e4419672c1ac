// Breaks: When a service answers | “Atlantis: no such town” was not printed
import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function forecastFor(town: string) {
  try {
    return `${town}: ${await asyncio.waitFor(ask(town), 1.5)}`;
  } catch {
    return `${town}: ${yesterday(town)} (from yesterday)`;
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
