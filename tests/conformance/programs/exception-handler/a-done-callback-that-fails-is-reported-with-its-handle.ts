import * as asyncio from "asyncio";

function fail() {
  throw new asyncio.ValueError("in the callback");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) => console.log(Object.keys(context).sort(), context.exception));
  const future = loop.createFuture<void>();
  future.addDoneCallback(fail);
  future.setResult();
  await asyncio.sleep(0);
}

asyncio.run(main());
