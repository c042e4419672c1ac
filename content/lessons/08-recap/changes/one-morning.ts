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
  const first = call("Rosa", 1);
  console.log("nobody has been called");
  const book = asyncio.createTask(
    asyncio.toThread(readGuestBook),
  );
  const huts = [first, call("Nera", 1.5), call("Elva", 3)];
  console.log(await asyncio.gather(...huts));
  console.log(await book);
  const seconds = time.perfCounter() - start;
  console.log(`ready after ${seconds.toFixed(1)} s`);
}

asyncio.run(main());
