import * as asyncio from "asyncio";

async function inner() {}

async function main() {
  const coroutine = inner();
  try {
    await asyncio.run(coroutine);
  } catch (error) {
    console.log(error);
  }
  await coroutine;
}

asyncio.run(main());
