// Breaks: All orbits are computed | “sum of all orbits: 0” was printed
import * as asyncio from "asyncio";
import { asteroids, followTheSky, orbit } from "./sky";

async function computeAll() {
  let sum = 0;
  for (const [index, asteroid] of asteroids.entries()) {
    sum += orbit(asteroid);
    if (index % 5 === 4) {
      sum = 0;
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
