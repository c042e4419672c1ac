import * as asyncio from "asyncio";

function handler(loop: asyncio.EventLoop, context: asyncio.ExceptionContext) {
  console.log("handler:", context.message);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  console.log(loop.getExceptionHandler() ?? "None");
  loop.setExceptionHandler(handler);
  console.log(loop.getExceptionHandler() === handler ? "True" : "False");
  loop.callExceptionHandler({ message: "by hand" });
  loop.setExceptionHandler(null);
  console.log(loop.getExceptionHandler() ?? "None");
}

asyncio.run(main());
