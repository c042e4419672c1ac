import * as asyncio from "asyncio";

async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(1), async () => {
      try {
        await asyncio.sleep(10);
      } catch (error) {
        console.log("inside:", error);
        throw error;
      }
    });
  } catch (error) {
    console.log("outside:", error, asyncio.getRunningLoop().time() === 1 ? "True" : "False");
  }
  console.log(asyncio.currentTask()!.cancelling());
}

asyncio.run(main());
