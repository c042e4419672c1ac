// Breaks: A sack that fails | “barley: undefined kg” was printed as well
import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

async function mill(sack: string) {
  let kilos: number | undefined;
  try {
    kilos = await asyncio.toThread(grind, sack);
  } catch (error) {
    console.log(`${sack}: ${(error as Error).message}`);
  }
  console.log(`${sack}: ${kilos} kg`);
  return kilos;
}

async function main() {
  const kilos = await asyncio.gather(
    ...sacks.map((sack) => mill(sack)),
  );
  const failed = kilos.filter(
    (each) => each === undefined,
  ).length;
  console.log(
    `${sacks.length - failed} ground, ${failed} failed`,
  );
}

asyncio.run(main());
