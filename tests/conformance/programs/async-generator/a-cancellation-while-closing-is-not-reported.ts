import * as asyncio from "asyncio";

async function* generate() {
  try {
    yield 1;
  } finally {
    cancel();
  }
}

function cancel() {
  throw new asyncio.CancelledError();
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) => console.log("reported:", context.message));
  const generator = generate() as never as asyncio.AsyncGenerator<number>;
  await generator.anext();
  await loop.shutdownAsyncgens();
  console.log("closed");
}

asyncio.run(main());
