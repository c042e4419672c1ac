import * as asyncio from "asyncio";
import { time } from "asyncio";

function readTape(name: string) {
  time.sleep(1.2); // the old machine keeps the thread
  return `${name} holds 40 minutes`;
}

async function speak() {
  for (const part of [1, 2, 3]) {
    console.log(`speaking, part ${part}`);
    await asyncio.sleep(0.5);
  }
}

async function load() {
  await asyncio.sleep(0);
  console.log(readTape("tape 7"));
}

async function main() {
  await asyncio.gather(speak(), load());
}

asyncio.run(main());
