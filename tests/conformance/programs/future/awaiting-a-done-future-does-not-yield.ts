import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture<string>();
  future.setResult("there");
  loop.callSoon(console.log, "callback");
  console.log(await future);
  await asyncio.sleep(0);
}

asyncio.run(main());
