import * as asyncio from "asyncio";
import { time } from "asyncio";

async function depth(lake: string, metres: number) {
  console.log(`sounding ${lake}`);
  await asyncio.sleep(1);
  return metres;
}

async function main() {
  const start = time.perfCounter();
  const como = await depth("Como", 410);
  const inari = depth("Inari", 92);
  const vanern = await depth("Vänern", 106);
  const depths = [como, inari, vanern];
  const seconds = time.perfCounter() - start;
  console.log(depths, `in ${seconds.toFixed(1)} s`);
}

asyncio.run(main());
