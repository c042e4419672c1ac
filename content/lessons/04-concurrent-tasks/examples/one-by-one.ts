import * as asyncio from "asyncio";
import { time } from "asyncio";

async function ask(city: string, degrees: number) {
  console.log(`asking ${city}`);
  await asyncio.sleep(1);
  return degrees;
}

async function main() {
  const start = time.perfCounter();
  const oslo = await ask("Oslo", 4);
  const lima = await ask("Lima", 21);
  const perth = await ask("Perth", 18);
  const readings = [oslo, lima, perth];
  const seconds = time.perfCounter() - start;
  console.log(readings, `in ${seconds.toFixed(1)} s`);
}

asyncio.run(main());
