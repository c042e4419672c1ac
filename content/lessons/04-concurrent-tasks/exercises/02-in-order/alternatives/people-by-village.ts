import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

const people: Record<string, number> = {};

async function visit(village: string) {
  people[village] = await countPeople(village);
}

async function main() {
  await asyncio.gather(...villages.map(visit));
  let number = 0;
  for (const village of villages) {
    number += 1;
    console.log(`${number}. ${village}: ${people[village]}`);
  }
}

asyncio.run(main());
