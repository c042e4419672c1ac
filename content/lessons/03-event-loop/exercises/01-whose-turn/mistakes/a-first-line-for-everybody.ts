// Breaks: It works for another choir | Fay: undefined
import * as asyncio from "asyncio";
import { choir } from "./choir";

async function sing(name: string, lines: string[]) {
  console.log(`${name}: ${lines[0]}`);
  for (const line of lines.slice(1)) {
    await asyncio.sleep(0);
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
