import * as asyncio from "asyncio";

async function main() {
  const limit = asyncio.timeout(null);
  await asyncio.asyncWith(limit, async () => {
    await asyncio.sleep(100);
  });
  console.log(limit.when() ?? "None", Number(limit.expired()));
}

asyncio.run(main());
