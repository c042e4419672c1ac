import * as asyncio from "asyncio";

async function wait(flag: asyncio.Event) {
  await flag.wait();
  console.log("woken, and the flag is", flag.isSet() ? "up" : "down");
}

async function main() {
  const flag = new asyncio.Event();
  const waiting = asyncio.createTask(wait(flag));
  await asyncio.sleep(1);
  flag.set();
  flag.clear();
  await waiting;
}

asyncio.run(main());
