import * as asyncio from "asyncio";

function work(n: number) {
  asyncio.time.sleep(1);
  return n;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  try {
    loop.setDefaultExecutor(new asyncio.ProcessPoolExecutor({ maxWorkers: 1 }));
  } catch (error) {
    console.log(error);
  }
  loop.setDefaultExecutor(new asyncio.ThreadPoolExecutor({ maxWorkers: 1 }));
  console.log(await asyncio.gather([0, 1, 2].map((n) => asyncio.toThread(work, n))), loop.time());
}

void asyncio.run(main());
