import * as asyncio from "asyncio";

async function work() {}

async function main() {
  const loop = asyncio.getRunningLoop();
  const coroutine = work() as never as asyncio.Coroutine<void>;
  for (const callback of [coroutine, 5]) {
    for (const call of [
      () => loop.callSoon(callback as never),
      () => loop.callSoonThreadsafe(callback as never),
      () => loop.callLater(1, callback as never),
    ]) {
      try {
        call();
      } catch (error) {
        console.log(error);
      }
    }
  }
  coroutine.close();
}

asyncio.run(main(), { debug: true });
