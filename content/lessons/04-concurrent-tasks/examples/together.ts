import * as asyncio from "asyncio";
import { time } from "asyncio";

async function ask(city: string, degrees: number) {
  console.log(`asking ${city}`);
  await asyncio.sleep(1);
  return degrees;
}

async function main() {
  const start = time.perfCounter();
  const readings = await asyncio.gather(
    ask("Oslo", 4),
    ask("Lima", 21),
    ask("Perth", 18),
  );
  const seconds = time.perfCounter() - start;
  console.log(readings, `in ${seconds.toFixed(1)} s`);
}

asyncio.run(main());
