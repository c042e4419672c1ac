import * as asyncio from "asyncio";
import { time } from "asyncio";

async function fetchMap(seconds: number) {
  await asyncio.sleep(seconds);
  return "the map";
}

async function main() {
  const start = time.perfCounter();
  await fetchMap(1);
  console.log(
    `first map after ${(time.perfCounter() - start).toFixed(1)} s`,
  );
  await fetchMap(1.5);
  console.log(
    `second map after ${(time.perfCounter() - start).toFixed(1)} s`,
  );
}

asyncio.run(main());
