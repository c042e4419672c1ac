import * as asyncio from "asyncio";
import { parts } from "./film";
import { ticker } from "./ticker";

const receive = async () => {
  for (const part of parts) {
    await asyncio.sleep(part.seconds);
    console.log("the " + part.name + " is here");
  }
};

async function main() {
  const ticking = asyncio.createTask(ticker());
  await receive();
  await ticking;
  console.log("the evening is over");
}

asyncio.run(main());
