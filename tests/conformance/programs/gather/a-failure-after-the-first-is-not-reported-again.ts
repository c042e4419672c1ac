import * as asyncio from "asyncio";

async function fail(n: number) {
  await asyncio.sleep(n);
  throw new asyncio.ValueError(`failure ${n}`);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) => console.log("handler:", context.message));
  try {
    await asyncio.gather(fail(1), fail(2));
  } catch (error) {
    console.log((error as Error).message);
  }
  await asyncio.sleep(3);
  console.log("nothing was reported");
}

asyncio.run(main());
