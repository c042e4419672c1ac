import * as asyncio from "asyncio";
import { time } from "asyncio";

async function tick() {
  for (let i = 0; i < 4; i++) {
    console.log("tick", i, asyncio.getRunningLoop().time().toFixed(2).replace(/0$/, ""));
    await asyncio.sleep(0.5);
  }
}

async function block() {
  await asyncio.sleep(0.5);
  time.sleep(1.25);
  console.log("blocked");
}

async function main() {
  await asyncio.gather(tick(), block());
}

asyncio.run(main());
