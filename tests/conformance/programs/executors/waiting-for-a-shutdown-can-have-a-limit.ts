import * as asyncio from "asyncio";

const truth = (value: boolean) => (value ? "True" : "False");

function work() {
  asyncio.time.sleep(10);
  console.log("the thread ends");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.runInExecutor(null, work);
  await loop.shutdownDefaultExecutor(2);
  console.log("not waiting any longer", truth(loop.time() === 2));
  try {
    void loop.runInExecutor(null, work);
  } catch (error) {
    console.log(error);
  }
  await future;
  console.log(truth(loop.time() === 10));
}

asyncio.run(main());
