// Feedback: Reads both at the same time, and prints them in order | “maps, letters” was printed at 3.2 s
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
