// Breaks: It works under another sky | Here are 23 asteroids
import * as asyncio from "asyncio";
import { followTheSky, orbit } from "./sky";

async function computeAll() {
  let sum = 0;
  for (let index = 0; index < 60; index += 1) {
    sum += orbit(index + 1);
    if (index % 5 === 4) await asyncio.sleep(0);
  }
  return sum;
}

async function main() {
  const turning = asyncio.createTask(followTheSky());
  console.log(`sum of all orbits: ${await computeAll()}`);
  turning.cancel();
}

asyncio.run(main());
