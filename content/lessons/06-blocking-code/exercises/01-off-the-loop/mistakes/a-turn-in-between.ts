// Breaks: Nothing blocks the loop | The loop stood still for 2 seconds
import * as asyncio from "asyncio";
import { boxes, monitor, readBox } from "./archive";

async function readAll() {
  const contents: string[] = [];
  for (const box of boxes) {
    await asyncio.sleep(0);
    contents.push(readBox(box));
  }
  console.log(contents.join(", "));
}

async function main() {
  await asyncio.gather(monitor(), readAll());
}

asyncio.run(main());
