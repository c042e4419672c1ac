import * as asyncio from "asyncio";
import { orders, sendReceipt, serve } from "./shop";

async function main() {
  for (const order of orders) {
    await serve(order);
    asyncio.createTask(sendReceipt(order));
  }
  console.log("the shop is closed");
}

asyncio.run(main());
