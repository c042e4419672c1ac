import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  for (const delay of [0.3, 0.1, 0.2]) {
    loop.callLater(delay, () => console.log(delay, loop.time()));
  }
  asyncio.time.sleep(1);
  await asyncio.sleep(0);
  console.log("main", loop.time());
}

asyncio.run(main());
