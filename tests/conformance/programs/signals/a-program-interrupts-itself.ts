import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.addSignalHandler("SIGINT", console.log, "heard");
  asyncio.raiseSignal("SIGINT");
  await asyncio.sleep(0.01);
  loop.removeSignalHandler("SIGINT");
}

async function cancelled() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(asyncio.raiseSignal, "SIGINT");
  try {
    await asyncio.sleep(1);
  } finally {
    console.log("tidied up");
  }
}

asyncio
  .run(main())
  .then(() => asyncio.run(cancelled()))
  .catch((error) => {
    if (!(error instanceof asyncio.KeyboardInterrupt)) throw error;
    console.log("interrupted");
  });
