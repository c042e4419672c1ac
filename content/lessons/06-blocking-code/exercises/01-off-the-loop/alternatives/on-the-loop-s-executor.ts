import * as asyncio from "asyncio";
import { boxes, monitor, readBox } from "./archive";

async function readAll() {
  const loop = asyncio.getRunningLoop();
  const reading = boxes.map((box) =>
    loop.runInExecutor(null, readBox, box),
  );
  const contents: string[] = [];
  for (const one of reading) {
    contents.push(await one);
  }
  console.log(contents.join(", "));
}

async function main() {
  await asyncio.gather(monitor(), readAll());
}

asyncio.run(main());
