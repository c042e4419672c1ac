import * as asyncio from "asyncio";

const background = new Set<asyncio.Task<void>>();

function inBackground(coroutine: asyncio.Coroutine<void>) {
  const task = asyncio.createTask(coroutine);
  background.add(task);
  task.addDoneCallback(() => background.delete(task));
}

async function sendReceipt(order: number, seconds: number) {
  await asyncio.sleep(seconds);
  console.log("receipt", order);
}

async function main() {
  inBackground(sendReceipt(7, 1));
  inBackground(sendReceipt(8, 3));
  await asyncio.sleep(2);
  console.log("still sending:", background.size);
}

asyncio.run(main());
