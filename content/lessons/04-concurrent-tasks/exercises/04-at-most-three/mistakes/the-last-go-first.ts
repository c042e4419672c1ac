// Breaks: The groups go in | “the school goes in”
import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function guide(waiting: string[]) {
  while (waiting.length > 0) {
    await visit(waiting.pop()!);
  }
}

async function main() {
  const waiting = [...groups];
  await asyncio.gather(
    Array.from({ length: room }, () => guide(waiting)),
  );
  console.log("the cave is closed");
}

asyncio.run(main());
