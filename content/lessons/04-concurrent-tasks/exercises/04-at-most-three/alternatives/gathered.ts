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
  await asyncio.gather(
    ...groups.map((group) => visitWithRoom(group, door)),
  );
  console.log("the cave is closed");
}

asyncio.run(main());
