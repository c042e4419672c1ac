import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

async function visit(village: string) {
  const people = await countPeople(village);
  return `${village}: ${people}`;
}

async function main() {
  const table = await asyncio.gather(
    ...villages.map((village) => visit(village)),
  );
  table.forEach((line, index) =>
    console.log(`${index + 1}. ${line}`),
  );
}

asyncio.run(main());
