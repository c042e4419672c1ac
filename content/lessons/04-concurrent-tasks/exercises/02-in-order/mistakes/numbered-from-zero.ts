// Breaks: The table has | first village is number 1
import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

async function main() {
  const counts = await asyncio.gather(
    ...villages.map(countPeople),
  );
  villages.forEach((village, index) =>
    console.log(`${index}. ${village}: ${counts[index]}`),
  );
}

asyncio.run(main());
