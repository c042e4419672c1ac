import * as asyncio from "asyncio";
import { asteroids, followTheSky, orbit } from "./sky";

async function piece(numbers: number[]) {
  return numbers.map(orbit).reduce((a, b) => a + b, 0);
}

async function computeAll() {
  let sum = 0;
  for (let from = 0; from < asteroids.length; from += 5) {
    sum += await asyncio.createTask(
      piece(asteroids.slice(from, from + 5)),
    );
  }
  return sum;
}

async function main() {
  const turning = asyncio.createTask(followTheSky());
  console.log(`sum of all orbits: ${await computeAll()}`);
  turning.cancel();
}

asyncio.run(main());
