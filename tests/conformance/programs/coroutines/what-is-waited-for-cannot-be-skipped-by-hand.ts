import * as asyncio from "asyncio";

async function work(future: asyncio.Future) {
  await future;
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  const coroutine = work(future) as never as asyncio.Coroutine<void>;
  console.log(coroutine.send(null).value === future ? "True" : "False");
  try {
    coroutine.send(null);
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
