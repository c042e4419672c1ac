import * as asyncio from "asyncio";

async function work(queue: asyncio.Queue<string>) {
  await queue.get();
  throw new asyncio.ValueError("dead before task_done");
}

async function main() {
  const queue = new asyncio.Queue<string>();
  queue.putNowait("job");
  const worker = asyncio.createTask(work(queue));
  try {
    await asyncio.waitFor(queue.join(), 5);
  } catch {
    console.log("join waits for ever:", (worker.exception() as Error).message);
  }
}

asyncio.run(main());
