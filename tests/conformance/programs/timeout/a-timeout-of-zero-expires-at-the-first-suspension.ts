import * as asyncio from "asyncio";

async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(0), async () => {
      console.log("runs until it waits");
      await asyncio.sleep(0);
      console.log("one turn was still given");
      await asyncio.sleep(0);
      console.log("not here");
    });
  } catch {
    console.log("timed out at", asyncio.getRunningLoop().time());
  }
}

asyncio.run(main());
