import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  for (let i = 0; i < 3; i++) loop.callSoon(console.log, "callback", i);
  console.log("scheduled");
  await asyncio.sleep(0);
  console.log("after");
}

asyncio.run(main());
