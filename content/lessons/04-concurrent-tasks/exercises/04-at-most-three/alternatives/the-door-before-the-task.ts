import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function main() {
  const door = new asyncio.BoundedSemaphore(room);
  const inside: asyncio.Task<void>[] = [];
  for (const group of groups) {
    await door.acquire();
    const task = asyncio.createTask(visit(group));
    task.addDoneCallback(() => door.release());
    inside.push(task);
  }
  await asyncio.gather(...inside);
  console.log("the cave is closed");
}

asyncio.run(main());
