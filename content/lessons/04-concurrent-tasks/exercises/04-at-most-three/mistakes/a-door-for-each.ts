// Breaks: Never more than three | 7 calls of visit
import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function visitWithRoom(group: string) {
  const door = new asyncio.Semaphore(room);
  await asyncio.asyncWith(door, async () => {
    await visit(group);
  });
}

async function main() {
  await asyncio.gather(
    ...groups.map((group) => visitWithRoom(group)),
  );
  console.log("the cave is closed");
}

asyncio.run(main());
