import * as asyncio from "asyncio";

async function work() {}

const coroutine = work() as never as asyncio.Coroutine<void>;
for (const argument of [5, coroutine]) {
  try {
    asyncio.ensureFuture(argument as never);
  } catch (error) {
    console.log(error);
  }
}
coroutine.close();
