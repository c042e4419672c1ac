import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<unknown>(3);
  console.log(queue);
  queue.putNowait(1);
  queue.putNowait("two");
  console.log(queue);
  queue.getNowait();
  queue.shutdown();
  console.log(queue);
  const waiting = new asyncio.LifoQueue();
  const task = asyncio.createTask(waiting.get());
  await asyncio.sleep(0);
  console.log(waiting);
  task.cancel();
}

asyncio.run(main());
