// Breaks: The parts still take | “the middle is here” at 1.4 s exactly
import * as asyncio from "asyncio";
import { parts } from "./film";
import { ticker } from "./ticker";

async function arrive(part: { name: string; seconds: number }) {
  await asyncio.sleep(part.seconds);
  console.log(`the ${part.name} is here`);
}

async function main() {
  await asyncio.gather(ticker(), ...parts.map(arrive));
  console.log("the evening is over");
}

asyncio.run(main());
