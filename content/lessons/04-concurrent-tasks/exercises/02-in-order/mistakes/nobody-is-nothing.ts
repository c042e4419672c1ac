// Breaks: It works with another map | Nobody lives in Egg
import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

const people: Record<string, number> = {};

async function visit(village: string) {
  people[village] = await countPeople(village);
}

async function main() {
  await asyncio.gather(...villages.map(visit));
  villages
    .filter((village) => people[village])
    .forEach((village, index) =>
      console.log(
        `${index + 1}. ${village}: ${people[village]}`,
      ),
    );
}

asyncio.run(main());
