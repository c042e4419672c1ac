import * as asyncio from "asyncio";
import { time } from "asyncio";

async function main() {
  await asyncio.asyncWith(asyncio.timeout(1), async () => {
    time.sleep(3);
  });
  console.log("three seconds, and no TimeoutError");
  try {
    await asyncio.asyncWith(asyncio.timeout(1), async () => {
      time.sleep(3);
      await asyncio.sleep(1);
      console.log("never printed");
    });
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("cancelled at the await after it");
  }
}

asyncio.run(main());
