// Breaks: All services | 1 call of ask
import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function forecastFor(town: string) {
  try {
    return `${town}: ${await asyncio.waitFor(ask(town), 1.5)}`;
  } catch (error) {
    if (error instanceof asyncio.TimeoutError) {
      return `${town}: ${yesterday(town)} (from yesterday)`;
    }
    return `${town}: ${(error as Error).message}`;
  }
}

async function main() {
  for (const town of towns) {
    console.log(await forecastFor(town));
  }
}

asyncio.run(main());
