import * as asyncio from "asyncio";
import { time } from "asyncio";

function readTape(name: string, seconds: number) {
  time.sleep(seconds);
  if (name === "tape 9") {
    throw new Error(`${name} is torn`);
  }
  return `${name} is read`;
}

async function load(name: string, seconds: number) {
  console.log(await asyncio.toThread(readTape, name, seconds));
}

async function main() {
  await asyncio.gather(load("tape 8", 2), load("tape 9", 1));
}

asyncio.run(main());
