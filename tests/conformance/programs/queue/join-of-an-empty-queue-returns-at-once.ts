import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  asyncio.getRunningLoop().callSoon(console.log, "callback");
  await queue.join();
  console.log("joined without a turn");
}

asyncio.run(main());
