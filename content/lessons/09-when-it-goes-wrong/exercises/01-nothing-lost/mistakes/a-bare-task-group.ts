// Breaks: several | even for one error
import * as asyncio from "asyncio";
import { orders, sendReceipt, serve } from "./shop";

async function main() {
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (const order of orders) {
        await serve(order);
        group.createTask(sendReceipt(order));
      }
    },
  );
  console.log("the shop is closed");
}

asyncio.run(main());
