import * as asyncio from "asyncio";
import { orders, sendReceipt, serve } from "./shop";

async function tryToSend(order: number) {
  try {
    await sendReceipt(order);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    console.log(`failed: ${(error as Error).message}`);
  }
}

async function main() {
  const sending = new Set<asyncio.Task<void>>();
  for (const order of orders) {
    await serve(order);
    const task = asyncio.createTask(tryToSend(order));
    sending.add(task);
    task.addDoneCallback(() => sending.delete(task));
  }
  await asyncio.gather(...sending);
  console.log("the shop is closed");
}

asyncio.run(main());
