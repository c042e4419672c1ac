// Breaks: Never more than three | 1 call of visit
import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function main() {
  const door = new asyncio.Lock();
  await asyncio.gather(
    ...groups.map(async (group) => {
      await asyncio.asyncWith(
        door,
        async () => await visit(group),
      );
    }),
  );
  console.log("the cave is closed");
}

asyncio.run(main());
