// Breaks: Both boxes are read by | Processes are for computing
import * as asyncio from "asyncio";
import { boxes, monitor, readBox } from "./archive";

async function readAll() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ProcessPoolExecutor();
  const contents = await asyncio.gather(
    ...boxes.map((box) =>
      loop.runInExecutor(pool, readBox, box),
    ),
  );
  console.log(contents.join(", "));
}

async function main() {
  await asyncio.gather(monitor(), readAll());
}

asyncio.run(main());
