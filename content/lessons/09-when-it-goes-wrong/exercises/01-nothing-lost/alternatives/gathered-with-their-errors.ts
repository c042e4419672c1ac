import * as asyncio from "asyncio";
import { orders, sendReceipt, serve } from "./shop";

async function main() {
  const tasks: asyncio.Task<void>[] = [];
  for (const order of orders) {
    await serve(order);
    tasks.push(asyncio.createTask(sendReceipt(order)));
  }
  const results = await asyncio.gather(...tasks, {
    returnExceptions: true,
  });
  for (const result of results) {
    if (result instanceof Error) {
      console.log(`failed: ${result.message}`);
    }
  }
  console.log("the shop is closed");
}

asyncio.run(main());
