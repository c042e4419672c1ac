import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function visitWithRoom(
  group: string,
  door: asyncio.Semaphore,
) {
  await asyncio.asyncWith(door, async () => {
    await visit(group);
  });
}

async function main() {
  const door = new asyncio.Semaphore(room);
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (visits) => {
      for (const group of groups) {
        visits.createTask(visitWithRoom(group, door));
      }
    },
  );
  console.log("the cave is closed");
}

asyncio.run(main());
