import * as asyncio from "asyncio";

async function join(queue: asyncio.Queue<number>) {
  await queue.join();
  console.log("join returns");
}

async function main() {
  const queue = new asyncio.Queue<number>();
  queue.putNowait(1);
  queue.putNowait(2);
  const task = asyncio.createTask(join(queue));
  await asyncio.sleep(1);
  queue.shutdown({ immediate: true });
  await task;
  console.log(queue.qsize());
}

asyncio.run(main());
