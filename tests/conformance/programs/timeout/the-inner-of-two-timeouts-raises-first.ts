import * as asyncio from "asyncio";

async function main() {
  const outer = asyncio.timeout(3);
  try {
    await asyncio.asyncWith(outer, async () => {
      const inner = asyncio.timeout(1);
      try {
        await asyncio.asyncWith(inner, async () => {
          await asyncio.sleep(10);
        });
      } catch {
        console.log("inner", Number(inner.expired()), Number(outer.expired()));
      }
      await asyncio.sleep(10);
    });
  } catch {
    console.log("outer", Number(outer.expired()), asyncio.getRunningLoop().time());
  }
}

asyncio.run(main());
