import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function main() {
  console.log(await asyncio.shield(asyncio.sleep(1, "fine")));
  try {
    await asyncio.shield(fail());
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
