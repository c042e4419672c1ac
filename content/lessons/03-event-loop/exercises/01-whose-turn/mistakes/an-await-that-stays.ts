// Breaks: The singers take turns | “Ada: the moon”
import * as asyncio from "asyncio";
import { choir } from "./choir";

async function breathe() {}

async function sing(name: string, lines: string[]) {
  for (const line of lines) {
    console.log(`${name}: ${line}`);
    await breathe();
  }
}

async function main() {
  await asyncio.gather(
    ...choir.map(({ name, lines }) => sing(name, lines)),
  );
  console.log("the song is over");
}

asyncio.run(main());
