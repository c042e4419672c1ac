// Breaks: Each coroutine is awaited | never awaited
import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

const door = new asyncio.Semaphore(room);

async function visitWithRoom(group: string) {
  door.acquire();
  try {
    await visit(group);
  } finally {
    door.release();
  }
}

async function main() {
  await asyncio.gather(...groups.map(visitWithRoom));
  console.log("the cave is closed");
}

asyncio.run(main());
