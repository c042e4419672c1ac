import * as asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(10);
    return "undisturbed";
  } catch {
    return "a result all the same";
  }
}

async function main() {
  console.log(await asyncio.waitFor(stubborn(), 1));
}

asyncio.run(main());
