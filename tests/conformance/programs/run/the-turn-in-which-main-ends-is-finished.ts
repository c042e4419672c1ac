import * as asyncio from "asyncio";

async function child() {
  console.log("child runs, though main has ended");
  await asyncio.sleep(0);
  console.log("never");
}

async function main() {
  await asyncio.sleep(0);
  asyncio.createTask(child());
  asyncio.getRunningLoop().callSoon(console.log, "callback runs too");
  console.log("main ends");
}

asyncio.run(main());
