// Breaks: The whole afternoon | was printed 7 times
import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

const door = new asyncio.Semaphore(room);

async function visitWithRoom(group: string) {
  await asyncio.asyncWith(door, async () => {
    await visit(group);
  });
  console.log("the cave is closed");
}

async function main() {
  await asyncio.gather(...groups.map(visitWithRoom));
}

asyncio.run(main());
