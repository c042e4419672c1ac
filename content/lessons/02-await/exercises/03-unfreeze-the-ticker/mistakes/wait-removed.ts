// Breaks: The parts still take | “the beginning is here” at 0.7 s exactly
import * as asyncio from "asyncio";
import { parts } from "./film";
import { ticker } from "./ticker";

async function receive() {
  for (const part of parts) {
    await asyncio.sleep(0);
    console.log(`the ${part.name} is here`);
  }
}

async function main() {
  await asyncio.gather(ticker(), receive());
  console.log("the evening is over");
}

asyncio.run(main());
