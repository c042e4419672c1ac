import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(2);
  throw new asyncio.ValueError("too late to be seen");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) => console.log(context.message, context.exception));
  const outer = asyncio.shield(fail());
  await asyncio.sleep(1);
  outer.cancel();
  await asyncio.sleep(2);
}

asyncio.run(main());
