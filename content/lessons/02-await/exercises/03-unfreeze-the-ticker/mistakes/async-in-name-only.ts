// Breaks: Nothing blocks | The loop stood still for 2.1 seconds
import * as asyncio from "asyncio";
import { time } from "asyncio";
import { parts } from "./film";
import { ticker } from "./ticker";

async function pause(seconds: number) {
  time.sleep(seconds);
}

async function receive() {
  for (const part of parts) {
    await pause(part.seconds);
    console.log(`the ${part.name} is here`);
  }
}

async function main() {
  await asyncio.gather(ticker(), receive());
  console.log("the evening is over");
}

asyncio.run(main());
