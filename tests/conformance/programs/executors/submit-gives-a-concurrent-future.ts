import * as asyncio from "asyncio";

function work(n: number) {
  asyncio.time.sleep(n);
  return n * 10;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new asyncio.ThreadPoolExecutor({ maxWorkers: 1 });
  const first = pool.submit(work, 1);
  const second = pool.submit(work, 2);
  first.addDoneCallback((f) => console.log("callback", loop.time(), Number(f === first)));
  console.log(Number(first.running()), Number(second.running()), Number(first.done()));
  console.log(Number(first.cancel()), Number(second.cancel()), Number(second.cancelled()), Number(second.done()));
  console.log(await asyncio.wrapFuture(first), loop.time());
  console.log(Number(first.running()), Number(first.done()), Number(first.cancelled()));
  first.addDoneCallback(() => console.log("at once"));
  void pool.shutdown();
}

void asyncio.run(main());
