// Breaks: Nobody waits for time | asyncio.sleep(0)
import * as asyncio from "asyncio";
import { choir } from "./choir";

async function sing(name: string, lines: string[]) {
  for (const line of lines) {
    console.log(`${name}: ${line}`);
    await asyncio.sleep(0.1);
  }
}

async function main() {
  await asyncio.gather(
    ...choir.map(({ name, lines }) => sing(name, lines)),
  );
  console.log("the song is over");
}

asyncio.run(main());
