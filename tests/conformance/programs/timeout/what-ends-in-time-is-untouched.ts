import * as asyncio from "asyncio";

async function main() {
  const limit = asyncio.timeout(2);
  await asyncio.asyncWith(limit, async () => {
    await asyncio.sleep(1);
  });
  console.log(Number(limit.expired()), limit.when()!.toFixed(1));
  await asyncio.sleep(5);
  console.log("nothing more happens");
}

asyncio.run(main());
