import * as asyncio from "asyncio";
import { time } from "asyncio";

async function report(ship: number) {
  const seconds = 1 + (ship % 3);
  await asyncio.sleep(seconds);
  return seconds;
}

async function main() {
  const start = time.perfCounter();
  const ships = Array.from({ length: 300 }, (_, ship) => ship);
  const waits = await asyncio.gather(
    ...ships.map((ship) => report(ship)),
  );
  console.log(
    `${waits.length} reports after ${(time.perfCounter() - start).toFixed(1)} s`,
  );
  console.log(
    `waited for ${waits.reduce((sum, seconds) => sum + seconds, 0)} s in all`,
  );
}

asyncio.run(main());
