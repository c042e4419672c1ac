import * as asyncio from "asyncio";

async function* generate() {
  yield 1;
  throw new asyncio.StopAsyncIteration("early");
}

async function main() {
  try {
    for await (const item of generate()) console.log(item);
  } catch (error) {
    console.log(error, (error as Error).cause);
  }
  const generator = generate() as never as asyncio.AsyncGenerator<number>;
  await generator.anext();
  try {
    await generator.athrow(new asyncio.StopAsyncIteration("thrown in"));
  } catch (error) {
    console.log(error, (error as Error).cause);
  }
}

asyncio.run(main());
