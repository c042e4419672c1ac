import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(3);
  return "done";
}

async function waitForIt(name: string, task: asyncio.Task<string>) {
  try {
    console.log(name, await task);
  } catch (error) {
    console.log(name, "is cancelled");
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(work());
  const one = asyncio.createTask(waitForIt("one", task));
  const other = asyncio.createTask(waitForIt("other", task));
  await asyncio.sleep(1);
  one.cancel();
  await asyncio.wait([one, other, task]);
  console.log(task.cancelled() ? "the work is cancelled" : "the work is done");
}

asyncio.run(main());
