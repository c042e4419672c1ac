import * as asyncio from "asyncio";

async function* numbers(name: string) {
  try {
    while (true) yield name;
  } finally {
    await asyncio.sleep(1);
    console.log("closed", name);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const generators = ["a", "b", "never started"].map(
    (name) => numbers(name) as unknown as asyncio.AsyncGenerator<string>,
  );
  console.log(await generators[0]!.anext(), await generators[1]!.anext());
  await loop.shutdownAsyncgens();
  console.log("at", loop.time().toFixed(1));
}

asyncio.run(main());
