import * as asyncio from "asyncio";

async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(1), async () => {
      try {
        await asyncio.asyncWith(asyncio.timeout(1), async () => {
          await asyncio.sleep(10);
        });
      } catch (error) {
        if (!(error instanceof asyncio.TimeoutError)) throw error;
        console.log("inner");
        await asyncio.sleep(0);
        console.log("never");
      }
    });
  } catch {
    console.log("outer", asyncio.currentTask()!.cancelling());
  }
}

asyncio.run(main());
