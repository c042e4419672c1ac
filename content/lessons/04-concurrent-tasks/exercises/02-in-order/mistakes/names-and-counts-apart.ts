// Breaks: The table has | “1. Alm: 1200”
import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

const counts: number[] = [];

async function visit(village: string) {
  counts.push(await countPeople(village));
}

async function main() {
  await asyncio.gather(
    ...villages.map((village) => visit(village)),
  );
  villages.forEach((village, index) =>
    console.log(`${index + 1}. ${village}: ${counts[index]}`),
  );
}

asyncio.run(main());
