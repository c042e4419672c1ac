import * as asyncio from "asyncio";

async function fetchPrices() {
  try {
    await asyncio.sleep(3);
    return "today's prices";
  } finally {
    console.log("connection closed");
  }
}

async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(2), async () => {
      console.log(await fetchPrices());
    });
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) {
      throw error;
    }
    console.log("showing yesterday's prices");
  }
  await asyncio.asyncWith(asyncio.timeout(4), async () => {
    console.log(await fetchPrices());
  });
}

asyncio.run(main());
