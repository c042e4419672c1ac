import * as asyncio from "asyncio";

async function wait(future: asyncio.Future<number>) {
  console.log("got", await future);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture<number>();
  const task = asyncio.createTask(wait(future));
  await asyncio.sleep(0);
  loop.callSoon(console.log, "callback before");
  future.setResult(1);
  loop.callSoon(console.log, "callback after");
  console.log("set");
  await task;
}

asyncio.run(main());
