// Breaks: Each receipt that fails | kept in its task
import * as asyncio from "asyncio";
import { orders, sendReceipt, serve } from "./shop";

async function main() {
  const tasks: asyncio.Task<void>[] = [];
  for (const order of orders) {
    await serve(order);
    tasks.push(asyncio.createTask(sendReceipt(order)));
  }
  await asyncio.wait(tasks);
  console.log("the shop is closed");
}

asyncio.run(main());
