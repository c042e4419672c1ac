import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  console.log(Number(loop.removeSignalHandler("SIGINT")));
  loop.addSignalHandler("SIGINT", console.log, "interrupted");
  loop.addSignalHandler("SIGTERM", console.log, "terminated");
  console.log(Number(loop.removeSignalHandler("SIGINT")));
  console.log(Number(loop.removeSignalHandler("SIGINT")));
  console.log(Number(loop.removeSignalHandler("SIGTERM")));
  try {
    throw new asyncio.KeyboardInterrupt();
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
