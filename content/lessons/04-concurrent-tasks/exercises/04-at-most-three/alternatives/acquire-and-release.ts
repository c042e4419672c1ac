import { createTask, run, Semaphore, wait } from "asyncio";
import { groups, room, visit } from "./cave";

const door = new Semaphore(room);

async function enter(group: string) {
  await door.acquire();
  try {
    await visit(group);
  } finally {
    door.release();
  }
}

async function main() {
  await wait(groups.map((group) => createTask(enter(group))));
  console.log("the cave is closed");
}

run(main());
