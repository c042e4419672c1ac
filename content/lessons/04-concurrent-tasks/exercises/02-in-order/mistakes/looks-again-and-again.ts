// Breaks: It works with another map | It took 2.8 seconds
import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

const people = new Map<string, number>();

async function visit(village: string) {
  people.set(village, await countPeople(village));
}

async function main() {
  const runners = villages.map((village) =>
    asyncio.createTask(visit(village)),
  );
  while (people.size < runners.length) {
    await asyncio.sleep(0.1);
  }
  villages.forEach((village, index) =>
    console.log(
      `${index + 1}. ${village}: ${people.get(village)}`,
    ),
  );
}

asyncio.run(main());
