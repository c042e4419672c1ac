import * as asyncio from "asyncio";

async function main() {
  const event = new asyncio.Event();
  event.set();
  asyncio.getRunningLoop().callSoon(console.log, "callback");
  await event.wait();
  console.log("no turn was given");
}

asyncio.run(main());
