import * as asyncio from "asyncio";
import { time } from "asyncio";

async function call(hut: string, seconds: number) {
  console.log(`calling ${hut}`);
  await asyncio.sleep(seconds);
  return `${hut} is free`;
}

function readGuestBook() {
  time.sleep(2);
  return "12 guests";
}

async function main() {
  const start = time.perfCounter();
  const first = await call("Rosa", 1);
  const second = await call("Nera", 1.5);
  console.log([first, second]);
  console.log(await asyncio.toThread(readGuestBook));
  const seconds = time.perfCounter() - start;
  console.log(`ready after ${seconds.toFixed(1)} s`);
}

asyncio.run(main());
