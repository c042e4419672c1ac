import * as asyncio from "asyncio";
import { asteroids, followTheSky, orbit } from "./sky";

async function sumOf(left: number[]): Promise<number> {
  if (left.length === 0) return 0;
  let sum = 0;
  for (const asteroid of left.slice(0, 5)) {
    sum += orbit(asteroid);
  }
  await asyncio.sleep(0);
  return sum + (await sumOf(left.slice(5)));
}

const computeAll = () => sumOf(asteroids);

async function main() {
  const turning = asyncio.createTask(followTheSky());
  const sum = await computeAll();
  console.log(`sum of all orbits: ${sum}`);
  turning.cancel();
}

asyncio.run(main());
