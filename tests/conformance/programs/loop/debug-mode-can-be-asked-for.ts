import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  console.log(Number(loop.getDebug()), loop.slowCallbackDuration);
  loop.setDebug(true);
  console.log(Number(loop.getDebug()));
}

asyncio.run(main(), { debug: false });
