// Breaks: Nothing blocks the loop | The loop stood still
import * as asyncio from "asyncio";
import { boxes, monitor, readBox } from "./archive";

async function read(box: string) {
  return readBox(box);
}

async function readAll() {
  const contents = await asyncio.gather(
    ...boxes.map((box) => read(box)),
  );
  console.log(contents.join(", "));
}

async function main() {
  await asyncio.gather(monitor(), readAll());
}

asyncio.run(main());
