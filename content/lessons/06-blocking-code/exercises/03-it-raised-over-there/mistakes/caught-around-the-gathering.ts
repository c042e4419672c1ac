// Breaks: several | “rye: 20 kg” was not printed
import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

async function main() {
  try {
    const kilos = await asyncio.gather(
      ...sacks.map((sack) => asyncio.toThread(grind, sack)),
    );
    sacks.forEach((sack, index) =>
      console.log(`${sack}: ${kilos[index]} kg`),
    );
  } catch (error) {
    console.log(`barley: ${(error as Error).message}`);
  }
}

asyncio.run(main());
