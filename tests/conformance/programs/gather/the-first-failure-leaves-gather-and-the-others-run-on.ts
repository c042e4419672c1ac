import * as asyncio from "asyncio";

const truth = (value: boolean) => (value ? "True" : "False");

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function work() {
  await asyncio.sleep(2);
  console.log("still done at", truth(asyncio.getRunningLoop().time() === 2));
}

async function main() {
  try {
    await asyncio.gather(work(), fail());
  } catch (error) {
    console.log("caught", (error as Error).message, "at", truth(asyncio.getRunningLoop().time() === 1));
  }
  await asyncio.sleep(2);
}

asyncio.run(main());
