import * as asyncio from "asyncio";

async function fail(): Promise<string> {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function main() {
  for (const earliest of asyncio.asCompleted([asyncio.sleep(2, "slow"), fail()])) {
    try {
      console.log(await earliest);
    } catch (error) {
      console.log("failed", (error as Error).message);
    }
  }
}

asyncio.run(main());
