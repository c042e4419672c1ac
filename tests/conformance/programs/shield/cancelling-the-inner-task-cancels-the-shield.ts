import * as asyncio from "asyncio";

async function main() {
  const inner = asyncio.createTask(asyncio.sleep(10));
  const outer = asyncio.shield(inner);
  await asyncio.sleep(1);
  inner.cancel("the inner one");
  try {
    await outer;
  } catch (error) {
    console.log(error, Number(outer.cancelled()));
  }
}

asyncio.run(main());
