// Breaks: Singers have different songs | “the song is over”
import * as asyncio from "asyncio";
import { choir } from "./choir";

const shortest = Math.min(
  ...choir.map(({ lines }) => lines.length),
);

async function sing(name: string, lines: string[]) {
  for (const line of lines.slice(0, shortest)) {
    console.log(`${name}: ${line}`);
    await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(
    ...choir.map(({ name, lines }) => sing(name, lines)),
  );
  console.log("the song is over");
}

asyncio.run(main());
