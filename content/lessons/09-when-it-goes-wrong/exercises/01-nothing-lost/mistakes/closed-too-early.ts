// Breaks: the shop is closed | Print the line after waiting
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
  const tasks: asyncio.Task<void>[] = [];
  for (const order of orders) {
    await serve(order);
    tasks.push(asyncio.createTask(tryToSend(order)));
  }
  console.log("the shop is closed");
  await asyncio.gather(...tasks);
}

asyncio.run(main());
