// Breaks: It works for another cave | 3 calls of visit were under way at once
import * as asyncio from "asyncio";
import { groups, visit } from "./cave";

const door = new asyncio.Semaphore(3);

async function visitWithRoom(group: string) {
  await asyncio.asyncWith(door, () => visit(group));
}

async function main() {
  await asyncio.gather(...groups.map(visitWithRoom));
  console.log("the cave is closed");
}

asyncio.run(main());
