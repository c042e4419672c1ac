import * as asyncio from "asyncio";
import { time } from "asyncio";

function readLog(name: string) {
  time.sleep(1.2); // reading keeps the thread
  return `${name}: 900 lines`;
}

async function answer() {
  for (const request of [1, 2, 3]) {
    console.log(`answered request ${request}`);
    await asyncio.sleep(0.5);
  }
}

async function load() {
  console.log(await asyncio.toThread(readLog, "monday.log"));
}

async function main() {
  await asyncio.gather(answer(), load());
}

asyncio.run(main());
