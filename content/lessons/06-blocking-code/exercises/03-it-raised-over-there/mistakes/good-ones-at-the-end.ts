// Breaks: A sack that is ground | “rye: 20 kg” was printed at 2 s
import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

async function mill(sack: string) {
  try {
    return await asyncio.toThread(grind, sack);
  } catch (error) {
    console.log(`${sack}: ${(error as Error).message}`);
    return null;
  }
}

async function main() {
  const kilos = await asyncio.gather(
    ...sacks.map((sack) => mill(sack)),
  );
  const good = sacks.filter(
    (_, index) => kilos[index] !== null,
  );
  for (const sack of good.reverse()) {
    console.log(`${sack}: ${kilos[sacks.indexOf(sack)]} kg`);
  }
  console.log(
    `${good.length} ground, ${sacks.length - good.length} failed`,
  );
}

asyncio.run(main());
