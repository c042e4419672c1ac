import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const limit = asyncio.timeout(1);
  try {
    await asyncio.asyncWith(limit, async () => {
      limit.reschedule(loop.time() + 3);
      console.log(limit.when()!.toFixed(1));
      await asyncio.sleep(10);
    });
  } catch {
    console.log("at", loop.time().toFixed(1));
  }
  try {
    limit.reschedule(9);
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
