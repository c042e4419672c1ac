import * as asyncio from "asyncio";
import { orders, sendReceipt, serve } from "./shop";

const openTasks = new Set<asyncio.Task<void>>();

function inBackground(order: number) {
  const task = asyncio.createTask(sendReceipt(order));
  openTasks.add(task);
  task.addDoneCallback(() => {
    openTasks.delete(task);
    const error = task.cancelled() ? null : task.exception();
    if (error)
      console.log(`failed: ${(error as Error).message}`);
  });
}

async function main() {
  for (const order of orders) {
    await serve(order);
    inBackground(order);
  }
  while (openTasks.size > 0) {
    await asyncio.wait([...openTasks]);
  }
  console.log("the shop is closed");
}

asyncio.run(main());
