import * as asyncio from "asyncio";

async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(1), async () => {
      try {
        await asyncio.asyncWith(asyncio.timeout(3), async () => {
          await asyncio.sleep(10);
        });
      } catch (error) {
        if (!(error instanceof asyncio.TimeoutError)) throw error;
        console.log("never: the inner one did not expire");
      }
    });
  } catch {
    console.log("outer at", asyncio.getRunningLoop().time());
  }
}

asyncio.run(main());
