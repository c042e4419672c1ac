import * as asyncio from "asyncio";

async function main() {
  const child = asyncio.createTask(asyncio.sleep(10));
  const both = asyncio.gather(child, asyncio.sleep(1, "fine"), { returnExceptions: true });
  await asyncio.sleep(0);
  child.cancel("only this one");
  const [cancelled, result] = await both;
  console.log((cancelled as Error).name, (cancelled as Error).message, result);
}

asyncio.run(main());
