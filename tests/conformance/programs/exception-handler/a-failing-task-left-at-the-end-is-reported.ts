import * as asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(10);
  } catch {
    throw new asyncio.ValueError("while shutting down");
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) => console.log(context.message, "/", context.exception));
  asyncio.createTask(stubborn());
  await asyncio.sleep(1);
  console.log("main ends");
}

asyncio.run(main());
