import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();

  function callback() {
    const coroutine = asyncio.timeout(1).aenter();
    try {
      coroutine.send(null);
    } catch (error) {
      console.log(error);
    }
  }

  loop.callSoon(callback);
  await asyncio.sleep(0);
}

asyncio.run(main());
