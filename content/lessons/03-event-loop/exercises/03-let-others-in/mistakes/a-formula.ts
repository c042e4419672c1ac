// Breaks: several | turned
import * as asyncio from "asyncio";
import { asteroids } from "./sky";

async function main() {
  let sum = 0;
  for (const asteroid of asteroids) {
    sum += asteroid * 3;
  }
  console.log(`sum of all orbits: ${sum}`);
}

asyncio.run(main());
