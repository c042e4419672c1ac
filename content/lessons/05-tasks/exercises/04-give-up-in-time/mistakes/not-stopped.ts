// Breaks: A service that is too slow | must be cancelled
import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function forecastFor(town: string) {
  const asking = asyncio.createTask(ask(town));
  const [done] = await asyncio.wait([asking], { timeout: 1.5 });
  if (done.size === 0) {
    asking.addDoneCallback(
      () => asking.cancelled() || asking.exception(),
    );
    return `${town}: ${yesterday(town)} (from yesterday)`;
  }
  try {
    return `${town}: ${asking.result()}`;
  } catch (error) {
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
