import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  for (const call of [
    () => loop.setTaskFactory(5 as never),
    () => loop.setExceptionHandler(5 as never),
    () => loop.callLater(null as never, console.log),
    () => loop.callAt(null as never, console.log),
  ]) {
    try {
      call();
    } catch (error) {
      console.log(error);
    }
  }
}

asyncio.run(main());
