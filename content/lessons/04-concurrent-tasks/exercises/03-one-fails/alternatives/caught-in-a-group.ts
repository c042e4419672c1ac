import * as asyncio from "asyncio";
import { farms, order } from "./farms";

let [delivered, failed] = [0, 0];

async function lineFor(farm: string) {
  try {
    const goods = await order(farm);
    delivered++;
    return `${farm}: ${goods}`;
  } catch (error) {
    failed++;
    return `${farm}: no delivery, ${(error as Error).message}`;
  }
}

async function main() {
  const tasks: asyncio.Task<string>[] = [];
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (const farm of farms) {
        tasks.push(group.createTask(lineFor(farm)));
      }
    },
  );
  for (const task of tasks) {
    console.log(task.result());
  }
  console.log(`${delivered} delivered, ${failed} failed`);
}

asyncio.run(main());
