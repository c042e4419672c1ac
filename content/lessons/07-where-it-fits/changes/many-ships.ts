import * as asyncio from "asyncio";
import { time } from "asyncio";

async function report(ship: number) {
  const seconds = 1 + (ship % 3);
  await asyncio.sleep(seconds);
  return seconds;
}

async function main() {
  const start = time.perfCounter();
  const ships = Array.from({ length: 1000 }, (_, ship) => ship);
  const reports = ships.map((ship) => report(ship));
  const waits = await asyncio.gather(...reports);
  const took = (time.perfCounter() - start).toFixed(1);
  console.log(`${waits.length} reports after ${took} s`);
  const sum = waits.reduce((sum, wait) => sum + wait);
  console.log(`waited for ${sum} s in all`);
}

asyncio.run(main());
