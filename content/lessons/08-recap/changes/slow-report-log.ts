import * as asyncio from "asyncio";
import { time } from "asyncio";

async function fetch(page: string, seconds: number) {
  console.log(`requesting ${page}`);
  await asyncio.sleep(seconds);
  return `${page}: ok`;
}

function readLog() {
  time.sleep(2);
  return "12 errors";
}

async function main() {
  const start = time.perfCounter();
  const first = await fetch("orders", 1);
  const second = await fetch("prices", 1.5);
  console.log([first, second]);
  console.log(await asyncio.toThread(readLog));
  const seconds = time.perfCounter() - start;
  console.log(`ready after ${seconds.toFixed(1)} s`);
}

asyncio.run(main());
