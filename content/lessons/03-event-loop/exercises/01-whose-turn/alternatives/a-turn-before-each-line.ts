import * as asyncio from "asyncio";
import { choir } from "./choir";

async function sing(name: string, lines: string[]) {
  let isFirst = true;
  for (const line of lines) {
    if (!isFirst) {
      await asyncio.sleep(0);
    }
    isFirst = false;
    console.log(name + ":", line);
  }
}

async function main() {
  await asyncio.gather(
    choir.map(({ name, lines }) => sing(name, lines)),
  );
  console.log("the song is over");
}

asyncio.run(main());
