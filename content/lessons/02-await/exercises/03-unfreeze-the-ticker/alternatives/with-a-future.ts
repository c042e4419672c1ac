import * as asyncio from "asyncio";
import { parts } from "./film";
import { ticker } from "./ticker";

async function arrival(seconds: number) {
  const loop = asyncio.getRunningLoop();
  const arrived = loop.createFuture<void>();
  loop.callLater(seconds, () => arrived.setResult());
  await arrived;
}

async function main() {
  const ticking = asyncio.createTask(ticker());
  for (const part of parts) {
    await arrival(part.seconds);
    console.log(`the ${part.name} is here`);
  }
  await ticking;
  console.log("the evening is over");
}

asyncio.run(main());
