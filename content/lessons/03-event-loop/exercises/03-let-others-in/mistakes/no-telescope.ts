// Breaks: The telescope follows the sky | “turned” was not printed
import * as asyncio from "asyncio";
import { asteroids, orbit } from "./sky";

async function computeAll() {
  let sum = 0;
  for (const [index, asteroid] of asteroids.entries()) {
    sum += orbit(asteroid);
    if (index % 5 === 4) await asyncio.sleep(0);
  }
  return sum;
}

async function main() {
  console.log(`sum of all orbits: ${await computeAll()}`);
}

asyncio.run(main());
