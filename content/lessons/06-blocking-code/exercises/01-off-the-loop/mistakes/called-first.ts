// Breaks: everything | Write toThread(readBox, box)
import * as asyncio from "asyncio";
import { boxes, monitor, readBox } from "./archive";

async function readAll() {
  const contents = await asyncio.gather(
    ...boxes.map((box) =>
      asyncio.toThread(readBox(box) as never),
    ),
  );
  console.log(contents.join(", "));
}

async function main() {
  await asyncio.gather(monitor(), readAll());
}

asyncio.run(main());
