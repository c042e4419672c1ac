import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  await asyncio.sleep(5);
  loop.callAt(1, console.log, "long due");
  loop.callSoon(console.log, "soon");
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  console.log(loop.time());
}

asyncio.run(main());
