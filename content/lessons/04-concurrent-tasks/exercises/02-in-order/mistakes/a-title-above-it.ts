// Breaks: The table has | “inhabitants”
import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

async function main() {
  const counts = await asyncio.gather(
    ...villages.map(countPeople),
  );
  console.log("inhabitants");
  villages.forEach((village, index) =>
    console.log(`${index + 1}. ${village}: ${counts[index]}`),
  );
}

asyncio.run(main());
