import * as asyncio from "asyncio";
import { time } from "asyncio";

async function heartbeat() {
  for (let beat = 1; beat <= 5; beat++) {
    console.log(`beat ${beat}`);
    await asyncio.sleep(0.5);
  }
}

async function report() {
  await asyncio.sleep(0.75);
  console.log("report: start");
  time.sleep(1.5); // no await: nothing else can run
  console.log("report: done");
}

async function main() {
  await asyncio.gather(heartbeat(), report());
}

asyncio.run(main());
