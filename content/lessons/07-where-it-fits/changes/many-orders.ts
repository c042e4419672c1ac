import * as asyncio from "asyncio";
import { time } from "asyncio";

async function status(order: number) {
  const seconds = 1 + (order % 3);
  await asyncio.sleep(seconds);
  return seconds;
}

async function main() {
  const start = time.perfCounter();
  const orders = Array.from(
    { length: 1000 },
    (_, order) => order,
  );
  const answers = orders.map((order) => status(order));
  const waits = await asyncio.gather(...answers);
  const took = (time.perfCounter() - start).toFixed(1);
  console.log(`${waits.length} answers after ${took} s`);
  const sum = waits.reduce((sum, wait) => sum + wait);
  console.log(`waited for ${sum} s in all`);
}

asyncio.run(main());
