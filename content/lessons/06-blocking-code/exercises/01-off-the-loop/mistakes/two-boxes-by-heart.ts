// Breaks: It works with other boxes | Here are three boxes
import * as asyncio from "asyncio";
import { boxes, monitor, readBox } from "./archive";

async function readAll() {
  const [first, second] = await asyncio.gather(
    asyncio.toThread(readBox, boxes[0]!),
    asyncio.toThread(readBox, boxes[1]!),
  );
  console.log(`${first}, ${second}`);
}

async function main() {
  await asyncio.gather(monitor(), readAll());
}

asyncio.run(main());
