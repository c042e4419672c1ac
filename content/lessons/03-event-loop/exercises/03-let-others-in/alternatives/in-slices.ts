import { createTask, run, sleep } from "asyncio";
import { asteroids, followTheSky, orbit } from "./sky";

async function sumOf(numbers: number[]): Promise<number> {
  const sum = numbers
    .slice(0, 5)
    .reduce((total, asteroid) => total + orbit(asteroid), 0);
  const rest = numbers.slice(5);
  if (rest.length === 0) {
    return sum;
  }
  await sleep(0);
  return sum + (await sumOf(rest));
}

async function main() {
  const turning = createTask(followTheSky());
  console.log("sum of all orbits:", await sumOf(asteroids));
  turning.cancel();
}

run(main());
