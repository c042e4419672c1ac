import * as asyncio from "asyncio";

async function work(result: number | null) {
  await asyncio.sleep(1);
  if (result === null) throw new asyncio.ValueError("nothing");
  return result;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const good = asyncio.runCoroutineThreadsafe(work(1), loop);
  const bad = asyncio.runCoroutineThreadsafe(work(null), loop);
  console.log(await good);
  try {
    await bad;
  } catch (error) {
    console.log(error);
  }
  console.log(loop.time() === 1 ? "True" : "False");
}

asyncio.run(main());
