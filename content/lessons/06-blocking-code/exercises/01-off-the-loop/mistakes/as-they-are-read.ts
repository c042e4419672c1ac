// Breaks: When both boxes are read | the order in which the boxes were read
import * as asyncio from "asyncio";
import { boxes, monitor, readBox } from "./archive";

async function readAll() {
  const reading = boxes.map((box) =>
    asyncio.toThread(readBox, box),
  );
  const contents: string[] = [];
  for (const first of asyncio.asCompleted(reading)) {
    contents.push(await first);
  }
  console.log(contents.join(", "));
}

async function main() {
  await asyncio.gather(monitor(), readAll());
}

asyncio.run(main());
