import * as asyncio from "asyncio";

function work(name: string) {
  asyncio.time.sleep(1);
  console.log(name, "ends");
  return name;
}

async function wait(name: string) {
  await asyncio.sleep(1);
  console.log(name, "ends");
}

async function call(name: string) {
  console.log(await asyncio.toThread(work, name), "is heard of");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(1, console.log, "timer");
  await asyncio.gather(wait("first"), call("thread"), wait("last"));
  console.log(loop.time());
}

void asyncio.run(main());
