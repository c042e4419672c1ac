import * as asyncio from "asyncio";

async function main() {
  for (const _ of asyncio.asCompleted([])) {
    console.log("never");
  }
  console.log("done");
}

asyncio.run(main());
