import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function forecastFor(town: string) {
  const limit = asyncio.timeout(1.5);
  try {
    return await asyncio.asyncWith(
      limit,
      async () => `${town}: ${await ask(town)}`,
    );
  } catch (error) {
    return limit.expired()
      ? `${town}: ${yesterday(town)} (from yesterday)`
      : `${town}: ${(error as Error).message}`;
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
