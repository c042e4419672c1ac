// Breaks: Nothing blocks | The loop stood still for 2.1 seconds
import * as asyncio from "asyncio";
import { time } from "asyncio";
import { parts } from "./film";
import { ticker } from "./ticker";

async function receive() {
  for (const part of parts) {
    for (let nap = 0; nap < 10; nap += 1) {
      time.sleep(part.seconds / 10);
    }
    console.log(`the ${part.name} is here`);
  }
}

async function main() {
  await asyncio.gather(ticker(), receive());
  console.log("the evening is over");
}

asyncio.run(main());
