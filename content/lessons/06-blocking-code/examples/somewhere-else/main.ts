import * as asyncio from "asyncio";
import { time } from "asyncio";
import { readFileSync } from "node:fs";

function readLog(name: string) {
  time.sleep(1.2); // a slow disk keeps the thread
  const lines = readFileSync(name, "utf8").split("\n");
  const errors = lines.filter((line) => line.includes(" 500"));
  return `${name}: ${errors.length} errors`;
}

async function answer() {
  for (const request of [1, 2, 3]) {
    console.log(`answered request ${request}`);
    await asyncio.sleep(0.5);
  }
}

async function load() {
  console.log(await asyncio.toThread(readLog, "big.log"));
}

async function main() {
  await asyncio.gather(answer(), load());
}

asyncio.run(main());
