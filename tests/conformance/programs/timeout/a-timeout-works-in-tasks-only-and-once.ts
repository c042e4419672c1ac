import * as asyncio from "asyncio";

async function main() {
  const limit = asyncio.timeout(1);
  console.log(limit);
  await asyncio.asyncWith(limit, async () => {
    console.log(String(limit).replace("when=1>", "when=1.0>"));
  });
  console.log(limit);
  try {
    await asyncio.asyncWith(limit, async () => {});
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
