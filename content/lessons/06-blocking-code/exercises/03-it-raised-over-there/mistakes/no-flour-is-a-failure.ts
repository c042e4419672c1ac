// Breaks: It works with other sacks | “chaff: 0 kg” was not printed
import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

async function mill(sack: string) {
  let kilos: number | undefined;
  try {
    kilos = await asyncio.toThread(grind, sack);
  } catch (error) {
    console.log(`${sack}: ${(error as Error).message}`);
  }
  if (kilos) {
    console.log(`${sack}: ${kilos} kg`);
  }
  return kilos;
}

async function main() {
  const kilos = await asyncio.gather(
    ...sacks.map((sack) => mill(sack)),
  );
  const ground = kilos.filter((weight) => weight).length;
  console.log(
    `${ground} ground, ${sacks.length - ground} failed`,
  );
}

asyncio.run(main());
