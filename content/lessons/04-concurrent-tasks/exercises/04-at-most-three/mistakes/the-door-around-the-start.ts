// Breaks: Never more than three | 7 calls of visit
import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function main() {
  const door = new asyncio.Semaphore(room);
  const visits: asyncio.Task<void>[] = [];
  for (const group of groups) {
    await asyncio.asyncWith(door, async () => {
      visits.push(asyncio.createTask(visit(group)));
    });
  }
  await asyncio.gather(...visits);
  console.log("the cave is closed");
}

asyncio.run(main());
