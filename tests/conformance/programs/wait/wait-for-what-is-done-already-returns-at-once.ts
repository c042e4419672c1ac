import * as asyncio from "asyncio";

async function f() {
  return 1;
}

async function main() {
  const task = asyncio.createTask(f());
  await task;
  asyncio.getRunningLoop().callSoon(console.log, "callback");
  const [done, pending] = await asyncio.wait([task]);
  console.log(done.size, pending.size, "without a turn");
}

asyncio.run(main());
