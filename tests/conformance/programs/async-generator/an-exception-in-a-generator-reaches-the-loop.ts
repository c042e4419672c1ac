import * as asyncio from "asyncio";

async function* numbers() {
  yield 1;
  throw new asyncio.ValueError("in the generator");
}

async function main() {
  try {
    for await (const number of numbers()) {
      console.log(number);
    }
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
