import * as asyncio from "asyncio";

async function child() {
  await asyncio.sleep(10);
}

async function main() {
  const both = asyncio.gather(child(), child(), { returnExceptions: true });
  await asyncio.sleep(0);
  both.cancel("all of it");
  try {
    console.log(await both);
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
