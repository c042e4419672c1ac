// Breaks: The table has | “1. Alm: 340”
import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

const table: string[] = [];

async function visit(village: string) {
  table.unshift(`${village}: ${await countPeople(village)}`);
}

async function main() {
  await asyncio.gather(
    ...villages.map((village) => visit(village)),
  );
  table.forEach((line, index) =>
    console.log(`${index + 1}. ${line}`),
  );
}

asyncio.run(main());
