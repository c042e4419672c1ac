import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

const table: string[] = [];

async function visit(village: string) {
  const people = await countPeople(village);
  table.push(`${village}: ${people}`);
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
