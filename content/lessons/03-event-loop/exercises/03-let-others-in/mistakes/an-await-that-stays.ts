// Breaks: The thread is never kept | The loop stood still for 1.2 seconds
import * as asyncio from "asyncio";
import { asteroids, followTheSky, orbit } from "./sky";

async function breathe() {}

async function computeAll() {
  let sum = 0;
  let count = 0;
  for (const asteroid of asteroids) {
    sum += orbit(asteroid);
    count += 1;
    if (count % 5 === 0) {
      await breathe();
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
