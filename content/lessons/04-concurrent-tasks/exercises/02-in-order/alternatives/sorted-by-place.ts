import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

async function numbered(place: number) {
  const people = await countPeople(villages[place]!);
  return { place, people };
}

async function main() {
  const runners = villages.map((_, place) =>
    asyncio.createTask(numbered(place)),
  );
  const table: { place: number; people: number }[] = [];
  for (const runner of asyncio.asCompleted(runners)) {
    table.push(await runner);
  }
  table.sort((a, b) => a.place - b.place);
  for (const { place, people } of table) {
    console.log(`${place + 1}. ${villages[place]}: ${people}`);
  }
}

asyncio.run(main());
