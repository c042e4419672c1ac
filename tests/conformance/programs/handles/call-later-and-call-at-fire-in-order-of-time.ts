import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(0.2, console.log, "later 0.2");
  loop.callAt(loop.time() + 0.1, console.log, "at 0.1");
  loop.callLater(0.1, console.log, "later 0.1");
  loop.callLater(0, console.log, "later 0");
  loop.callSoon(console.log, "soon");
  await asyncio.sleep(0.3);
}

asyncio.run(main());
