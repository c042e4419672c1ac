// Breaks: The monitor reports on time | “alive, report 1” was printed at 2.5 s
import * as asyncio from "asyncio";
import { boxes, monitor, readBox } from "./archive";

async function main() {
  const contents = await asyncio.gather(
    ...boxes.map((box) => asyncio.toThread(readBox, box)),
  );
  console.log(contents.join(", "));
  await monitor();
}

asyncio.run(main());
