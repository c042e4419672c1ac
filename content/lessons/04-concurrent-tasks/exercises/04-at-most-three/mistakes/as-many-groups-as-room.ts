// Breaks: It works for another cave | 9 calls of visit were under way
import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function guide(waiting: string[]) {
  do {
    await visit(waiting.shift()!);
  } while (waiting.length > 0);
}

async function main() {
  const waiting = [...groups];
  await asyncio.gather(
    Array.from({ length: room }, () => guide(waiting)),
  );
  console.log("the cave is closed");
}

asyncio.run(main());
