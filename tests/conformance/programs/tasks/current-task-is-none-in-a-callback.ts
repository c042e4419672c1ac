import * as asyncio from "asyncio";

async function main() {
  asyncio.getRunningLoop().callSoon(() => console.log(asyncio.currentTask() ?? "None"));
  await asyncio.sleep(0);
  console.log(asyncio.currentTask() === null ? "True" : "False");
}

asyncio.run(main());
