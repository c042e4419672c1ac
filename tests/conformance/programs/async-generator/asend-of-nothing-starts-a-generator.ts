import * as asyncio from "asyncio";

async function* generate() {
  console.log("got", ((yield 1) as unknown) === null ? "True" : "False");
  yield 2;
}

const make = () => generate() as never as asyncio.AsyncGenerator<number>;

async function main() {
  const generator = make();
  console.log(await generator.asend(null));
  console.log(await generator.asend(null));
  try {
    await make().asend(5);
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
