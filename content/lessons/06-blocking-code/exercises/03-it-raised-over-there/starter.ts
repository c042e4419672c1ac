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
  let ground = 0;
  for (const sack of sacks) {
    const kilos = await mill(sack);
    if (kilos !== null) {
      console.log(`${sack}: ${await kilos} kg`);
      ground += 1;
    }
  }
  console.log(
    `${ground} ground, ${sacks.length - ground} failed`,
  );
}

asyncio.run(main());
