import * as asyncio from "asyncio";

function work() {
  return 4;
}

const pool = new asyncio.ThreadPoolExecutor({ maxWorkers: 1 });
const loop = asyncio.newEventLoop();
asyncio.setEventLoop(loop);
const future = asyncio.wrapFuture(pool.submit(work));
console.log(future.getLoop() === loop ? "True" : "False");
void loop.runUntilComplete(future).then((result) => {
  console.log(result);
  loop.close();
});
