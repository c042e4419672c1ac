import * as asyncio from "asyncio";

function work() {
  asyncio.time.sleep(3);
  console.log("worked to the end");
  return "unheard";
}

async function main() {
  const loop = asyncio.getRunningLoop();
  try {
    await asyncio.waitFor(asyncio.toThread(work), 1);
  } catch (error) {
    console.log(error, loop.time());
  }
}

void asyncio.run(main()).then(() => console.log("end", asyncio.time.monotonic()));
