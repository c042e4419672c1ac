import * as asyncio from "asyncio";
import { parts } from "./film";
import { ticker } from "./ticker";

async function receive() {
  const loop = asyncio.getRunningLoop();
  let due = loop.time();
  for (const part of parts) {
    due += part.seconds;
    await asyncio.sleep(due - loop.time());
    console.log(`the ${part.name} is here`);
  }
}

async function main() {
  await asyncio.gather(ticker(), receive());
  console.log("the evening is over");
}

asyncio.run(main());
