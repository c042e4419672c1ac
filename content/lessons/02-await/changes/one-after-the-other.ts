import * as asyncio from "asyncio";
import { time } from "asyncio";

async function fetchMap(seconds: number) {
  await asyncio.sleep(seconds);
  return "the map";
}

async function main() {
  const start = time.perfCounter();
  await fetchMap(1);
  let waited = time.perfCounter() - start;
  console.log(`first map after ${waited.toFixed(1)} s`);
  await fetchMap(1.5);
  waited = time.perfCounter() - start;
  console.log(`second map after ${waited.toFixed(1)} s`);
  await fetchMap(0.5);
  waited = time.perfCounter() - start;
  console.log(`third map after ${waited.toFixed(1)} s`);
}

asyncio.run(main());
