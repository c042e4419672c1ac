import * as asyncio from "asyncio";

async function* numbers() {
  try {
    yield 1;
  } catch (error) {
    console.log("caught", (error as Error).message);
    yield 2;
  }
}

async function main() {
  const generator = numbers() as unknown as asyncio.AsyncGenerator<number>;
  console.log(await generator.anext());
  console.log(await generator.athrow(new asyncio.ValueError("thrown in")));
  try {
    await generator.athrow(new asyncio.ValueError("again"));
  } catch (error) {
    console.log("came out:", (error as Error).message);
  }
}

asyncio.run(main());
