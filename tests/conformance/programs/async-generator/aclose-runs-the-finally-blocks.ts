import * as asyncio from "asyncio";

async function* numbers() {
  try {
    yield 1;
    yield 2;
  } finally {
    await asyncio.sleep(1);
    console.log("closed at", asyncio.getRunningLoop().time());
  }
}

async function main() {
  const generator = numbers() as unknown as asyncio.AsyncGenerator<number>;
  console.log(await generator.anext());
  await generator.aclose();
  try {
    await generator.anext();
  } catch {
    console.log("nothing more");
  }
}

asyncio.run(main());
