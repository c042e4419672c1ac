// Breaks: Nothing blocks | The loop stood still for 0.7 seconds
import * as asyncio from "asyncio";
import { time } from "asyncio";
import { parts } from "./film";
import { ticker } from "./ticker";

async function receive() {
  for (const part of parts) {
    time.sleep(part.seconds);
    await asyncio.sleep(0);
    console.log(`the ${part.name} is here`);
  }
}

async function main() {
  await asyncio.gather(ticker(), receive());
  console.log("the evening is over");
}

asyncio.run(main());
