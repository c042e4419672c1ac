import * as asyncio from "asyncio";
import { time } from "asyncio";

async function fetch() {
  console.log("asking for the report");
  await asyncio.sleep(0);
  time.sleep(2);
  console.log("the report arrives");
}

async function notify() {
  for (const person of ["Ada", "Bo", "Cy"]) {
    console.log(`sending a message to ${person}`);
    await asyncio.sleep(0.5);
  }
  console.log("all messages are sent");
}

async function main() {
  await asyncio.gather(fetch(), notify());
}

asyncio.run(main());
