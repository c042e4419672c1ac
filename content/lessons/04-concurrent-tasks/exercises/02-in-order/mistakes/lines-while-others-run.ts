// Breaks: No line of the table | while runners were still under way
import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

async function main() {
  const runners = villages.map((village) =>
    asyncio.createTask(countPeople(village)),
  );
  for (const [index, runner] of runners.entries()) {
    const people = await runner;
    console.log(`${index + 1}. ${villages[index]}: ${people}`);
  }
}

asyncio.run(main());
