// Breaks: The whole afternoon | “the cave is closed” was printed at 3 s
import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function main() {
  const door = new asyncio.Semaphore(room);
  const visits: asyncio.Task<void>[] = [];
  for (const group of groups) {
    await door.acquire();
    const task = asyncio.createTask(visit(group));
    task.addDoneCallback(() => door.release());
    visits.push(task);
  }
  console.log("the cave is closed");
  await asyncio.wait(visits);
}

asyncio.run(main());
