import * as asyncio from "asyncio";

async function task(name: string) {
  console.log("task", name);
  await asyncio.sleep(0);
  console.log("task", name, "again");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(0, console.log, "timer");
  const a = asyncio.createTask(task("a"));
  loop.callSoon(console.log, "callback");
  const b = asyncio.createTask(task("b"));
  console.log("main waits");
  await asyncio.wait([a, b]);
}

asyncio.run(main());
