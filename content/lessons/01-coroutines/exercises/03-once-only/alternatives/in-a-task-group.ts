import * as asyncio from "asyncio";
import { ticket } from "./machine";

async function main() {
  const queue = new asyncio.TaskGroup();
  await asyncio.asyncWith(queue, async () => {
    const ada = queue.createTask(ticket());
    const bo = queue.createTask(ticket());
    console.log(`Ada has ${await ada}, Bo has ${await bo}`);
  });
}

asyncio.run(main());
