import * as asyncio from "asyncio";

async function main() {
  try {
    await (5 as unknown as asyncio.Coroutine<number>);
  } catch (error) {
    console.log((error as Error).name);
  }
}

asyncio.run(main());
