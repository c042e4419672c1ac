import * as asyncio from "asyncio";
import { asteroids, followTheSky, orbit } from "./sky";

async function computeAll() {
  let sum = 0;
  for (const [index, asteroid] of asteroids.entries()) {
    if (index > 0 && index % 4 === 0) await asyncio.sleep(0);
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
