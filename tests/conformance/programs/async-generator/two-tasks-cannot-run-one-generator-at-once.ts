import * as asyncio from "asyncio";

async function* numbers() {
  await asyncio.sleep(1);
  yield 1;
}

async function take(generator: asyncio.AsyncGenerator<number>) {
  try {
    console.log(await generator.anext());
  } catch (error) {
    console.log(error);
  }
}

async function main() {
  const generator = numbers() as unknown as asyncio.AsyncGenerator<number>;
  await asyncio.gather(take(generator), take(generator));
}

asyncio.run(main());
