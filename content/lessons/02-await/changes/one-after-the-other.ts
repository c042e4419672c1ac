import * as asyncio from "asyncio";
import { time } from "asyncio";

async function fetch(seconds: number) {
  await asyncio.sleep(seconds);
  return "the report";
}

async function main() {
  const start = time.perfCounter();
  await fetch(1);
  let waited = time.perfCounter() - start;
  console.log(`first report after ${waited.toFixed(1)} s`);
  await fetch(1.5);
  waited = time.perfCounter() - start;
  console.log(`second report after ${waited.toFixed(1)} s`);
  await fetch(0.5);
  waited = time.perfCounter() - start;
  console.log(`third report after ${waited.toFixed(1)} s`);
}

asyncio.run(main());
