// Breaks: When both are done | “the evening is over” at 2.5 s exactly
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
  const ticking = asyncio.createTask(ticker());
  await receive();
  console.log("the evening is over");
  await ticking;
}

asyncio.run(main());
