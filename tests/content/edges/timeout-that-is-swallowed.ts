import * as asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(3);
  } catch {
    console.log("not now");
    await asyncio.sleep(3);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  await asyncio.asyncWith(asyncio.timeout(1), () => stubborn());
  console.log(`no timeout after ${(loop.time() - start).toFixed(0)} s`);
}

asyncio.run(main());
