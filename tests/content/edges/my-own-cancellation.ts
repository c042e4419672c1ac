import * as asyncio from "asyncio";

async function eats_it(task: asyncio.Task<void>) {
  task.cancel();
  try {
    await task;
  } catch {
    console.log("swallowed");
  }
  console.log("goes on");
}

async function tells_them_apart(task: asyncio.Task<void>) {
  task.cancel();
  await asyncio.wait([task]);
  console.log("goes on");
}

async function slowToStop() {
  try {
    await asyncio.sleep(60);
  } finally {
    await asyncio.sleep(2);
  }
}

async function main() {
  for (const caller of [eats_it, tells_them_apart]) {
    const slow = asyncio.createTask(slowToStop());
    await asyncio.sleep(0);
    const waiting = asyncio.createTask(caller(slow));
    await asyncio.sleep(1);
    waiting.cancel();
    await asyncio.wait([waiting]);
    console.log(caller.name, waiting.cancelled() ? "cancelled" : "not cancelled");
  }
}

asyncio.run(main());
