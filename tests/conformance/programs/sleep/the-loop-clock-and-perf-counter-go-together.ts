import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const before = [loop.time(), asyncio.time.perfCounter(), asyncio.time.monotonic()];
  await asyncio.sleep(1.5);
  const after = [loop.time(), asyncio.time.perfCounter(), asyncio.time.monotonic()];
  console.log(after.map((each, i) => each - before[i]!));
}

asyncio.run(main());
