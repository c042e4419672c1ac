import * as asyncio from "asyncio";
import { time } from "asyncio";
import { asteroids, followTheSky, orbit } from "./sky";

async function computeAll() {
  let sum = 0;
  let turnBegan = time.monotonic();
  for (const asteroid of asteroids) {
    if (time.monotonic() - turnBegan > 0.09) {
      await asyncio.sleep(0);
      turnBegan = time.monotonic();
    }
    sum += orbit(asteroid);
  }
  return sum;
}

async function main() {
  const turning = asyncio.createTask(followTheSky());
  console.log(`sum of all orbits: ${await computeAll()}`);
  turning.cancel();
}

asyncio.run(main());
