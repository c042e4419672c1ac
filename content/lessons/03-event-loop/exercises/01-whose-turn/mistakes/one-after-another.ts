// Breaks: Each singer is a task | No task of its own ran sing
import * as asyncio from "asyncio";
import { choir } from "./choir";

async function sing(name: string, lines: string[]) {
  for (const line of lines) {
    console.log(`${name}: ${line}`);
    await asyncio.sleep(0);
  }
}

async function main() {
  for (const { name, lines } of choir) {
    await sing(name, lines);
  }
  console.log("the song is over");
}

asyncio.run(main());
