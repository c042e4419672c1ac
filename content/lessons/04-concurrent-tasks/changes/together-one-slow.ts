import * as asyncio from "asyncio";
import { time } from "asyncio";

async function depth(lake: string, metres: number) {
  console.log(`sounding ${lake}`);
  await asyncio.sleep(lake === "Inari" ? 3 : 1);
  return metres;
}

async function main() {
  const start = time.perfCounter();
  const depths = await asyncio.gather(
    depth("Como", 410),
    depth("Inari", 92),
    depth("Vänern", 106),
  );
  const seconds = time.perfCounter() - start;
  console.log(depths, `in ${seconds.toFixed(1)} s`);
}

asyncio.run(main());
