import * as asyncio from "asyncio";

async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(2), async () => {
      await asyncio.sleep(10);
    });
  } catch (error) {
    if (error instanceof asyncio.TimeoutError)
      console.log("too slow");
    else throw error;
  }

  try {
    await asyncio.waitFor(asyncio.sleep(10), 1);
  } catch (error) {
    if (error instanceof asyncio.TimeoutError)
      console.log("too slow again");
    else throw error;
  }
}

asyncio.run(main());
