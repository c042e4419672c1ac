import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();

  function first() {
    console.log("first");
    loop.callSoon(console.log, "third");
  }

  loop.callSoon(first);
  loop.callSoon(console.log, "second");
  await asyncio.sleep(0);
  console.log("main");
  await asyncio.sleep(0);
  console.log("main again");
}

asyncio.run(main());
