// Breaks: The groups go in | “the choir goes in” was printed at 3 s
import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function main() {
  for (let first = 0; first < groups.length; first += room) {
    const batch = groups.slice(first, first + room);
    await asyncio.gather(...batch.map((group) => visit(group)));
  }
  console.log("the cave is closed");
}

asyncio.run(main());
