// Breaks: The groups go in | “the crew goes in” was printed at 1.1 s
import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

let inside = 0;

async function guarded(group: string) {
  while (inside >= room) {
    await asyncio.sleep(0.1);
  }
  inside += 1;
  await visit(group);
  inside -= 1;
}

async function main() {
  await asyncio.gather(...groups.map(guarded));
  console.log("the cave is closed");
}

asyncio.run(main());
