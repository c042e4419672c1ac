import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture<string>();
  loop.callLater(1.5, () => future.setResult("result"));
  console.log(Number(future.done()));
  console.log(await future, loop.time(), Number(future.done()));
}

asyncio.run(main());
