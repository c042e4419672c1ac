// Breaks: It works with another map | Never more than 4 calls
import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

async function main() {
  const counts = await asyncio.gather(
    countPeople(villages[0]!),
    countPeople(villages[1]!),
    countPeople(villages[2]!),
    countPeople(villages[3]!),
  );
  counts.forEach((people, index) =>
    console.log(`${index + 1}. ${villages[index]}: ${people}`),
  );
}

asyncio.run(main());
