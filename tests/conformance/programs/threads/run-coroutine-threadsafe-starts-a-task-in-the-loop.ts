import * as asyncio from "asyncio";

async function work(n: number) {
  console.log(asyncio.currentTask()!.getName(), "works on", n);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  void asyncio.runCoroutineThreadsafe(work(7), loop);
  try {
    void asyncio.runCoroutineThreadsafe(work as never, loop);
  } catch (error) {
    console.log(error);
  }
  await asyncio.sleep(1);
}

asyncio.run(main());
