import * as asyncio from "asyncio";

function handler(loop: asyncio.EventLoop, context: asyncio.ExceptionContext) {
  console.log(context.message.split("(")[0], "/", context.exception, "/", Object.keys(context).sort());
}

function fail() {
  throw new asyncio.ValueError("boom");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler(handler);
  loop.callSoon(fail);
  await asyncio.sleep(0);
  console.log("the loop goes on");
}

asyncio.run(main());
