import * as asyncio from "asyncio";

async function connected(
  block: (shop: string) => PromiseLike<void>,
) {
  console.log("connecting");
  await asyncio.sleep(1);
  try {
    await block("shop 7");
  } finally {
    await asyncio.sleep(0.5);
    console.log("closed");
  }
}

async function main() {
  try {
    await connected(async (shop) => {
      console.log(`asking ${shop}`);
      throw new asyncio.LookupError("no order 404");
    });
  } catch (error) {
    if (!(error instanceof asyncio.LookupError)) throw error;
    console.log(`main: ${error.message}`);
  }
}

asyncio.run(main());
