// Breaks: No line of the table | “2. Zell: 1200”
import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

async function visit(village: string, number: number) {
  console.log(
    `${number}. ${village}: ${await countPeople(village)}`,
  );
}

async function main() {
  await asyncio.gather(
    ...villages.map((village, index) =>
      visit(village, index + 1),
    ),
  );
}

asyncio.run(main());
