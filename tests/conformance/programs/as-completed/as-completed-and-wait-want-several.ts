import * as asyncio from "asyncio";

async function work() {}

async function main() {
  const coroutine = work() as never as asyncio.Coroutine<void>;
  for (const one of [coroutine, asyncio.createTask(asyncio.sleep(0))]) {
    try {
      asyncio.asCompleted(one as never);
    } catch (error) {
      console.log(error);
    }
    try {
      await asyncio.wait(one as never);
    } catch (error) {
      console.log(error);
    }
  }
  coroutine.close();
}

asyncio.run(main());
