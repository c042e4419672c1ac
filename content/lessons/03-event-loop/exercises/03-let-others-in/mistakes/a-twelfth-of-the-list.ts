// Breaks: It works under another sky | does not depend on the length of the list
import * as asyncio from "asyncio";
import { asteroids, followTheSky, orbit } from "./sky";

async function computeAll() {
  let sum = 0;
  let count = 0;
  for (const asteroid of asteroids) {
    sum += orbit(asteroid);
    count += 1;
    if (count % Math.floor(asteroids.length / 12) === 0) {
      await asyncio.sleep(0);
    }
  }
  return sum;
}

async function main() {
  const turning = asyncio.createTask(followTheSky());
  console.log(`sum of all orbits: ${await computeAll()}`);
  turning.cancel();
}

asyncio.run(main());
