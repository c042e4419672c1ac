import * as asyncio from "asyncio";
import { boxes, monitor, readBox } from "./archive";

async function main() {
  const pool = new asyncio.ThreadPoolExecutor({
    maxWorkers: boxes.length,
  });
  const loop = asyncio.getRunningLoop();
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      group.createTask(monitor());
      const reading: asyncio.Future<string>[] = [];
      for (const box of boxes) {
        reading.push(loop.runInExecutor(pool, readBox, box));
      }
      let line = "";
      for (const one of reading) {
        line += (line === "" ? "" : ", ") + (await one);
      }
      console.log(line);
    },
  );
  pool.shutdown();
}

asyncio.run(main());
