// Breaks: The table has | 2. Brand: 85
import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

const table: string[] = [];

async function visit(village: string) {
  table.push(`${village}: ${await countPeople(village)}`);
}

async function main() {
  await asyncio.gather(
    ...villages.map((village) => visit(village)),
  );
  table
    .sort()
    .forEach((line, index) =>
      console.log(`${index + 1}. ${line}`),
    );
}

asyncio.run(main());
