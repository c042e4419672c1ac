// Breaks: computeAll yields control | 60 times
import * as asyncio from "asyncio";
import { asteroids, followTheSky, orbit } from "./sky";

async function computeAll() {
  let sum = 0;
  for (const asteroid of asteroids) {
    sum += orbit(asteroid);
    await asyncio.sleep(0);
  }
  return sum;
}

async function main() {
  const turning = asyncio.createTask(followTheSky());
  console.log(`sum of all orbits: ${await computeAll()}`);
  turning.cancel();
}

asyncio.run(main());
