// Breaks: It works with other parts | the trailer is here
import * as asyncio from "asyncio";
import { ticker } from "./ticker";

async function receive() {
  for (const name of ["beginning", "middle", "end"]) {
    await asyncio.sleep(0.7);
    console.log(`the ${name} is here`);
  }
}

async function main() {
  await asyncio.gather(ticker(), receive());
  console.log("the evening is over");
}

asyncio.run(main());
