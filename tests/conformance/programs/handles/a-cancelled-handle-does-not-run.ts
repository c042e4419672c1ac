import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const soon = loop.callSoon(console.log, "never");
  const later = loop.callLater(1, console.log, "never");
  console.log(Number(soon.cancelled()), later.when());
  soon.cancel();
  later.cancel();
  later.cancel();
  await asyncio.sleep(2);
  console.log(Number(soon.cancelled()), Number(later.cancelled()));
}

asyncio.run(main());
