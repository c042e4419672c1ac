// Breaks: Each sack is ground by | one by one
import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

async function mill(sack: string) {
  try {
    const kilos = await asyncio.toThread(grind, sack);
    console.log(`${sack}: ${kilos} kg`);
    return true;
  } catch (error) {
    console.log(`${sack}: ${(error as Error).message}`);
    return false;
  }
}

async function main() {
  let ground = 0;
  for (const sack of sacks) {
    ground += (await mill(sack)) ? 1 : 0;
  }
  console.log(
    `${ground} ground, ${sacks.length - ground} failed`,
  );
}

asyncio.run(main());
