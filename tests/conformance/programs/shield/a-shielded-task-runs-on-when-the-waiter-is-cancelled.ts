import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(2);
  console.log("inner finishes");
  return "result";
}

async function waiter(task: asyncio.Task<string>) {
  try {
    await asyncio.shield(task);
  } catch {
    console.log("waiter cancelled; inner done:", Number(task.done()));
  }
}

async function main() {
  const inner = asyncio.createTask(work());
  const waiting = asyncio.createTask(waiter(inner));
  await asyncio.sleep(1);
  waiting.cancel();
  await waiting;
  console.log(await inner);
}

asyncio.run(main());
