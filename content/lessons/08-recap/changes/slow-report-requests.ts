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
  const requests = [fetch("orders", 1), fetch("prices", 1.5)];
  console.log(await asyncio.gather(...requests));
  console.log(readLog());
  const seconds = time.perfCounter() - start;
  console.log(`ready after ${seconds.toFixed(1)} s`);
}

asyncio.run(main());
