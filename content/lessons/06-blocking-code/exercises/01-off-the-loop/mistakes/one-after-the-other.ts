// Breaks: Both boxes are read by | Never more than 1 worker
import * as asyncio from "asyncio";
import { boxes, monitor, readBox } from "./archive";

async function readAll() {
  const contents: string[] = [];
  for (const box of boxes) {
    contents.push(await asyncio.toThread(readBox, box));
  }
  console.log(contents.join(", "));
}

async function main() {
  await asyncio.gather(monitor(), readAll());
}

asyncio.run(main());
