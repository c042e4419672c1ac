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
  const board = await asyncio.gather(
    ...towns.map((town) => forecastFor(town)),
  );
  for (const line of board) {
    console.log(line);
  }
}

asyncio.run(main());
