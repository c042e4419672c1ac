import * as asyncio from "asyncio";

async function waiter(task: asyncio.Task<string>) {
  await asyncio.wait([task]);
}

async function main() {
  const task = asyncio.createTask(asyncio.sleep(2, "result"));
  const waiting = asyncio.createTask(waiter(task));
  await asyncio.sleep(1);
  waiting.cancel();
  await asyncio.wait([waiting]);
  console.log(Number(waiting.cancelled()), Number(task.done()));
  console.log(await task);
}

asyncio.run(main());
