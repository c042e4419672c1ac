import * as asyncio from "asyncio";

async function wait(event: asyncio.Event) {
  await event.wait();
  console.log("woken; is set:", Number(event.isSet()));
}

async function main() {
  const event = new asyncio.Event();
  const task = asyncio.createTask(wait(event));
  await asyncio.sleep(0);
  event.set();
  event.clear();
  await task;
}

asyncio.run(main());
