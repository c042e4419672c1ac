import * as asyncio from "asyncio";

async function* generate() {
  yield 1;
}

const make = () => generate() as never as asyncio.AsyncGenerator<number>;

async function main() {
  let generator = make();
  await generator.aclose();
  console.log((await generator.athrow(new asyncio.ValueError("too late"))) === undefined ? "True" : "False");
  generator = make();
  try {
    await generator.athrow(new asyncio.ValueError("too early"));
  } catch (error) {
    console.log(error);
  }
  try {
    await generator.anext();
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
