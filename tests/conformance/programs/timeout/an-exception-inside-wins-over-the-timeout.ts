import * as asyncio from "asyncio";

async function main() {
  const limit = asyncio.timeout(1);
  try {
    await asyncio.asyncWith(limit, async () => {
      try {
        await asyncio.sleep(10);
      } catch {
        throw new asyncio.ValueError("while being timed out");
      }
    });
  } catch (error) {
    console.log(error, Number(limit.expired()), asyncio.currentTask()!.cancelling());
  }
}

asyncio.run(main());
