import * as asyncio from "asyncio";

async function immediate() {
  return 1;
}

async function main() {
  asyncio.getRunningLoop().callSoon(console.log, "callback");
  for (let i = 0; i < 3; i++) await immediate();
  console.log("no turn was given");
  await asyncio.sleep(0);
  console.log("now one was");
}

asyncio.run(main());
