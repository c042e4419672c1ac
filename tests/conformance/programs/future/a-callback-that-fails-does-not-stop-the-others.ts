import * as asyncio from "asyncio";

function fail() {
  throw new asyncio.ValueError("in a callback");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) => console.log("handler:", context.exception));
  const future = loop.createFuture<void>();
  future.addDoneCallback(fail);
  future.addDoneCallback(() => console.log("second callback"));
  future.setResult();
  await future;
  await asyncio.sleep(0);
}

asyncio.run(main());
