// Breaks: A sack that fails | “millet: millet is wet” was not printed
import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

async function mill(sack: string) {
  try {
    const kilos = await asyncio.toThread(grind, sack);
    console.log(`${sack}: ${kilos} kg`);
    return true;
  } catch {
    console.log(`${sack}: there is a stone in it`);
    return false;
  }
}

async function main() {
  const outcomes = await asyncio.gather(
    ...sacks.map((sack) => mill(sack)),
  );
  const ground = outcomes.filter(Boolean).length;
  console.log(
    `${ground} ground, ${sacks.length - ground} failed`,
  );
}

asyncio.run(main());
