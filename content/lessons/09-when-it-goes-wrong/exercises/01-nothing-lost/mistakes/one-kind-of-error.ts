// Breaks: It works with other orders | another kind of error
import * as asyncio from "asyncio";
import { orders, sendReceipt, serve } from "./shop";

async function tryToSend(order: number) {
  try {
    await sendReceipt(order);
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith("no answer")) {
      console.log(`failed: ${message}`);
    }
  }
}

async function main() {
  const tasks: asyncio.Task<void>[] = [];
  for (const order of orders) {
    await serve(order);
    tasks.push(asyncio.createTask(tryToSend(order)));
  }
  await asyncio.gather(...tasks);
  console.log("the shop is closed");
}

asyncio.run(main());
