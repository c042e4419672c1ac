// Breaks: everything | Is that place inside the try?
import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

async function mill(sack: string) {
  try {
    return asyncio.toThread(grind, sack);
  } catch (error) {
    console.log(`${sack}: ${(error as Error).message}`);
    return null;
  }
}

async function main() {
  const works = await asyncio.gather(
    ...sacks.map((sack) => mill(sack)),
  );
  const kilos = await asyncio.gather(
    ...works.filter((work) => work !== null),
  );
  sacks.forEach((sack, index) =>
    console.log(`${sack}: ${kilos[index]} kg`),
  );
}

asyncio.run(main());
