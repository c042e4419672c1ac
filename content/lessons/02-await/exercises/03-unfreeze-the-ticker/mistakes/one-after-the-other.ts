// Breaks: ticker ticks, and it is on time | “tick 1” at 0.5 s exactly
import * as asyncio from "asyncio";
import { parts } from "./film";
import { ticker } from "./ticker";

async function receive() {
  for (const part of parts) {
    await asyncio.sleep(part.seconds);
    console.log(`the ${part.name} is here`);
  }
}

async function main() {
  await receive();
  await ticker();
  console.log("the evening is over");
}

asyncio.run(main());
