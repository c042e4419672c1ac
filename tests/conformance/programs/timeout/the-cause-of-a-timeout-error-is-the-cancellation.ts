import * as asyncio from "asyncio";

async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(0.5), async () => {
      await asyncio.sleep(1);
    });
  } catch (error) {
    console.log((error as Error).cause);
  }
}

asyncio.run(main());
