import * as asyncio from "asyncio";

async function* numbers() {
  console.log("starts");
  yield 1;
}

async function main() {
  const generator = numbers() as unknown as asyncio.AsyncGenerator<number>;
  console.log("made");
  console.log(await generator.anext());
  try {
    await generator.anext();
  } catch (error) {
    if (error instanceof asyncio.StopAsyncIteration) console.log("no more");
  }
}

asyncio.run(main());
