import * as asyncio from "asyncio";

async function fail(seconds: number, name: string) {
  await asyncio.sleep(seconds);
  console.log(name, "fails");
  throw new asyncio.ValueError(name);
}

async function main() {
  try {
    await asyncio.gather(fail(1, "first"), fail(2, "second"));
  } catch (error) {
    console.log("told of the", (error as Error).message);
  }
  await asyncio.sleep(2);
  console.log("nobody was told of the second");
}

asyncio.run(main());
