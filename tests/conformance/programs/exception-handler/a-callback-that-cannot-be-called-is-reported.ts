import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) => console.log(context.message, (context.exception as Error).name));
  loop.callSoon(5 as never);
  loop.callSoon(null as never);
  await asyncio.sleep(0);
  console.log("the loop goes on");
}

asyncio.run(main());
