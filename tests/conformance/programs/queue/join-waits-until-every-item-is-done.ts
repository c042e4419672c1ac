import * as asyncio from "asyncio";

async function worker(queue: asyncio.Queue<number>) {
  for (;;) {
    const item = await queue.get();
    await asyncio.sleep(item);
    console.log("done", item);
    queue.taskDone();
  }
}

async function main() {
  const queue = new asyncio.Queue<number>();
  for (const item of [2, 1, 3]) queue.putNowait(item);
  const workers = [worker(queue), worker(queue)].map((each) => asyncio.createTask(each));
  await queue.join();
  console.log("all done at", asyncio.getRunningLoop().time());
  for (const each of workers) each.cancel();
}

asyncio.run(main());
