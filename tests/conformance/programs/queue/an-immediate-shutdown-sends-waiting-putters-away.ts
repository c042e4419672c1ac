import * as asyncio from "asyncio";

async function put(queue: asyncio.Queue<string>, item: string) {
  try {
    await queue.put(item);
  } catch (error) {
    console.log(item, error);
  }
}

async function main() {
  const queue = new asyncio.Queue<string>(1);
  const putters = [..."abc"].map((item) => asyncio.createTask(put(queue, item)));
  const joined = asyncio.createTask(queue.join());
  await asyncio.sleep(0);
  console.log(queue.getNowait());
  queue.shutdown({ immediate: true });
  await asyncio.wait(putters);
  console.log(joined.done() ? "True" : "False");
  queue.taskDone();
  await joined;
  try {
    queue.taskDone();
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
