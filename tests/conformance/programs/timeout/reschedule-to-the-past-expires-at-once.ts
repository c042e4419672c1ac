import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  await asyncio.sleep(5);
  const limit = asyncio.timeout(null);
  try {
    await asyncio.asyncWith(limit, async () => {
      limit.reschedule(loop.time() - 1);
      await asyncio.sleep(10);
    });
  } catch {
    console.log("at", loop.time());
  }
  try {
    asyncio.timeout(1).reschedule(2);
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
