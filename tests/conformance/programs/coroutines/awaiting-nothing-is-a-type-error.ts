import * as asyncio from "asyncio";

function forgetsToReturn() {}

async function main() {
  try {
    await forgetsToReturn();
  } catch (error) {
    console.log((error as Error).message);
  }
}

asyncio.run(main());
