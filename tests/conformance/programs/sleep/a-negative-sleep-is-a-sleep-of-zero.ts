import * as asyncio from "asyncio";

async function main() {
  asyncio.getRunningLoop().callSoon(console.log, "callback");
  await asyncio.sleep(-1);
  console.log("after", asyncio.getRunningLoop().time());
}

asyncio.run(main());
