// Breaks: The last line counts | “3 ground, 0 failed”
import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

async function mill(sack: string) {
  try {
    const kilos = await asyncio.toThread(grind, sack);
    console.log(`${sack}: ${kilos} kg`);
  } catch (error) {
    console.log(`${sack}: ${(error as Error).message}`);
  }
  return sack;
}

async function main() {
  const done = await asyncio.gather(
    sacks.map((sack) => mill(sack)),
    { returnExceptions: true },
  );
  const failed = (done as unknown[]).filter(
    (each) => each instanceof Error,
  );
  console.log(
    `${done.length - failed.length} ground, ${failed.length} failed`,
  );
}

asyncio.run(main());
