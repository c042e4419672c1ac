// Breaks: several | was printed at 2 s
import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

async function main() {
  const answers = await asyncio.gather(
    sacks.map((sack) => asyncio.toThread(grind, sack)),
    { returnExceptions: true },
  );
  let failed = 0;
  for (const [index, answer] of answers.entries()) {
    if (answer instanceof Error) {
      failed += 1;
      console.log(`${sacks[index]}: ${answer.message}`);
    } else {
      console.log(`${sacks[index]}: ${answer} kg`);
    }
  }
  console.log(
    `${sacks.length - failed} ground, ${failed} failed`,
  );
}

asyncio.run(main());
