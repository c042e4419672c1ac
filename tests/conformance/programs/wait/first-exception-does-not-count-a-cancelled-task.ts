import * as asyncio from "asyncio";

async function main() {
  const a = asyncio.createTask(asyncio.sleep(5));
  const b = asyncio.createTask(asyncio.sleep(2));
  asyncio.getRunningLoop().callLater(1, () => a.cancel());
  const [done, pending] = await asyncio.wait([a, b], { returnWhen: asyncio.FIRST_EXCEPTION });
  console.log(done.size, pending.size, asyncio.getRunningLoop().time() === 2 ? "True" : "False");
}

asyncio.run(main());
