import * as asyncio from "asyncio";

async function slow() {
  await asyncio.sleep(1);
}

async function main() {
  const coroutine = slow();
  const task = asyncio.createTask(coroutine);
  await asyncio.sleep(0);
  try {
    await coroutine;
  } catch (error) {
    console.log(error);
  }
  await task;
}

asyncio.run(main());
