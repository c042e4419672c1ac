import * as asyncio from "asyncio";

async function consumer(name: string, queue: asyncio.Queue<number>) {
  console.log(name, await queue.get());
}

async function main() {
  const queue = new asyncio.Queue<number>();
  const tasks = [..."abc"].map((name) => asyncio.createTask(consumer(name, queue)));
  await asyncio.sleep(0);
  tasks[1]!.cancel();
  for (const item of [1, 2]) queue.putNowait(item);
  await asyncio.wait(tasks);
}

asyncio.run(main());
