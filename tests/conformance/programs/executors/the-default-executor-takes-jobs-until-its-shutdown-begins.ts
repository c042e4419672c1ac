import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const shutdown = loop.shutdownDefaultExecutor();
  console.log(await asyncio.toThread(() => "still"));
  await shutdown;
  try {
    await asyncio.toThread(() => "no more");
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
