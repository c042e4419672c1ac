import * as asyncio from "asyncio";
import * as cave from "./cave";

async function goIn(door: asyncio.Semaphore, group: string) {
  await asyncio.asyncWith(door, async () => {
    await cave.visit(group);
  });
}

async function main() {
  const door = new asyncio.Semaphore(cave.room);
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (afternoon) => {
      for (const group of cave.groups) {
        afternoon.createTask(goIn(door, group));
      }
    },
  );
  console.log("the cave is closed");
}

asyncio.run(main());
