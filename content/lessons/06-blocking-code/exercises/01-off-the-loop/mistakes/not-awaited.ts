// Breaks: several | never awaited
import * as asyncio from "asyncio";
import { boxes, monitor, readBox } from "./archive";

async function readAll() {
  const contents = boxes.map((box) =>
    asyncio.toThread(readBox, box),
  );
  console.log(contents.join(", "));
}

async function main() {
  await asyncio.gather(monitor(), readAll());
}

asyncio.run(main());
