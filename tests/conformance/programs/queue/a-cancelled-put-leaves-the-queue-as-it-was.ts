import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<string>(1);
  queue.putNowait("first");
  const task = asyncio.createTask(queue.put("second"));
  await asyncio.sleep(0);
  task.cancel();
  await asyncio.wait([task]);
  console.log(queue.qsize(), queue.getNowait(), Number(queue.empty()));
}

asyncio.run(main());
