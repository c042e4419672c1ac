// Breaks: Customers are served without waiting | A receipt is sent by a task
import * as asyncio from "asyncio";
import { orders, sendReceipt, serve } from "./shop";

async function main() {
  for (const order of orders) {
    await serve(order);
    try {
      await sendReceipt(order);
    } catch (error) {
      console.log(`failed: ${(error as Error).message}`);
    }
  }
  console.log("the shop is closed");
}

asyncio.run(main());
