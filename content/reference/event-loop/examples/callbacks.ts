import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(2, console.log, "later");
  loop.callSoon(console.log, "soon");
  const never = loop.callLater(1, console.log, "never");
  never.cancel();
  console.log("first");
  await asyncio.sleep(3);
}

asyncio.run(main());
