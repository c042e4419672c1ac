// Breaks: Each sack is ground by | The loop stood still
import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

async function mill(sack: string) {
  try {
    const kilos = grind(sack);
    console.log(`${sack}: ${kilos} kg`);
    return true;
  } catch (error) {
    console.log(`${sack}: ${(error as Error).message}`);
    return false;
  }
}

async function main() {
  const outcomes = await asyncio.gather(
    ...sacks.map((sack) => mill(sack)),
  );
  const ground = outcomes.filter((isGround) => isGround).length;
  console.log(
    `${ground} ground, ${sacks.length - ground} failed`,
  );
}

asyncio.run(main());
