import * as asyncio from "asyncio";

async function* numbers() {
  try {
    yield 1;
    yield 2;
  } finally {
    await asyncio.sleep(0);
    console.log("closed");
  }
}

async function main() {
  const generator = numbers() as unknown as asyncio.AsyncGenerator<number>;
  console.log(await generator.anext());
  console.log("main ends");
}

asyncio.run(main());
