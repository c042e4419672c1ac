// Breaks: Never more than three | entered once around all of them
import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function main() {
  const door = new asyncio.Semaphore(room);
  await asyncio.asyncWith(door, async () => {
    await asyncio.gather(
      ...groups.map((group) => visit(group)),
    );
  });
  console.log("the cave is closed");
}

asyncio.run(main());
