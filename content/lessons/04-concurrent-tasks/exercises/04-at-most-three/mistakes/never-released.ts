// Breaks: everything | Semaphore.acquire()
import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

const door = new asyncio.Semaphore(room);

async function enter(group: string) {
  await door.acquire();
  await visit(group);
}

async function main() {
  await asyncio.gather(...groups.map((group) => enter(group)));
  console.log("the cave is closed");
}

asyncio.run(main());
