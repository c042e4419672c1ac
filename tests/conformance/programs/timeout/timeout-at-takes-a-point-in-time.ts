import * as asyncio from "asyncio";

async function main() {
  await asyncio.sleep(1);
  try {
    await asyncio.asyncWith(asyncio.timeoutAt(3), async () => {
      await asyncio.sleep(10);
    });
  } catch {
    console.log("at", asyncio.getRunningLoop().time());
  }
}

asyncio.run(main());
