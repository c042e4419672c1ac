import * as asyncio from "asyncio";

async function main() {
  const limit = asyncio.timeout(0.25);
  console.log(limit);
  try {
    await asyncio.asyncWith(limit, async () => {
      console.log(limit);
      try {
        await asyncio.sleep(1);
      } finally {
        console.log(limit);
      }
    });
  } catch {
    console.log(limit);
  }
}

asyncio.run(main());
