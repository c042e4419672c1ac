import * as asyncio from "asyncio";

async function who() {
  return asyncio.currentTask()!.getName();
}

async function main() {
  console.log(await who(), await asyncio.waitFor(who(), 1));
}

asyncio.run(main());
