// Breaks: Each receipt is sent while | the one of the first order is the last
import * as asyncio from "asyncio";
import { orders, sendReceipt, serve } from "./shop";

async function tryToSend(order: number) {
  try {
    await sendReceipt(order);
  } catch (error) {
    console.log(`failed: ${(error as Error).message}`);
  }
}

async function main() {
  let task: asyncio.Task<void> | undefined;
  for (const order of orders) {
    await serve(order);
    task = asyncio.createTask(tryToSend(order));
  }
  await task;
  console.log("the shop is closed");
}

asyncio.run(main());
