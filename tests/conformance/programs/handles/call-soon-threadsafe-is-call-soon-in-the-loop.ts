import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(console.log, 1);
  loop.callSoonThreadsafe(console.log, 2);
  loop.callSoon(console.log, 3);
  await asyncio.sleep(0);
}

asyncio.run(main());
