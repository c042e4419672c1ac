// Breaks: the song is over comes last | That line belongs later
import * as asyncio from "asyncio";
import { choir } from "./choir";

async function sing(name: string, lines: string[]) {
  for (const line of lines) {
    console.log(`${name}: ${line}`);
    await asyncio.sleep(0);
  }
}

async function main() {
  const singers = choir.map(({ name, lines }) =>
    asyncio.createTask(sing(name, lines)),
  );
  console.log("the song is over");
  await asyncio.gather(...singers);
}

asyncio.run(main());
