// Breaks: The singers take turns | “Ada: the moon”
import * as asyncio from "asyncio";
import { choir } from "./choir";

async function sing(name: string, lines: string[]) {
  await asyncio.sleep(0);
  for (const line of lines) {
    console.log(`${name}: ${line}`);
  }
}

async function main() {
  await asyncio.gather(
    ...choir.map(({ name, lines }) => sing(name, lines)),
  );
  console.log("the song is over");
}

asyncio.run(main());
