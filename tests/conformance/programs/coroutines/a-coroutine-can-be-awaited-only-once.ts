import * as asyncio from "asyncio";

async function greet() {
  return "hello";
}

async function main() {
  const coroutine = greet();
  console.log(await coroutine);
  try {
    await coroutine;
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
