// Breaks: Never more than three | 4 calls of visit
import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function main() {
  let inside = new Set<asyncio.Future<void>>();
  for (const group of groups) {
    while (inside.size > room) {
      [, inside] = await asyncio.wait(inside, {
        returnWhen: asyncio.FIRST_COMPLETED,
      });
    }
    inside.add(asyncio.createTask(visit(group)));
  }
  await asyncio.wait(inside);
  console.log("the cave is closed");
}

asyncio.run(main());
