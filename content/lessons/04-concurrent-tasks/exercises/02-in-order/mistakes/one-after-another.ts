// Breaks: All runners | 1 call of countPeople
import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

async function main() {
  const table: string[] = [];
  for (const village of villages) {
    table.push(`${village}: ${await countPeople(village)}`);
  }
  table.forEach((line, index) =>
    console.log(`${index + 1}. ${line}`),
  );
}

asyncio.run(main());
