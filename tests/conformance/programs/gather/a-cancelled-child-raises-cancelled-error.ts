import * as asyncio from "asyncio";

async function main() {
  const child = asyncio.createTask(asyncio.sleep(10));
  const both = asyncio.gather(child, asyncio.sleep(1));
  await asyncio.sleep(0);
  child.cancel("only this one");
  try {
    await both;
  } catch (error) {
    console.log(error, Number(both.cancelled()));
  }
}

asyncio.run(main());
