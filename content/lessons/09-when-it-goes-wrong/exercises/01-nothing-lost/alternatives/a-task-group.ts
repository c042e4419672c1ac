import * as asyncio from "asyncio";
import { orders, sendReceipt, serve } from "./shop";

async function receipt(order: number) {
  try {
    await sendReceipt(order);
  } catch (trouble) {
    console.log("failed:", (trouble as Error).message);
  }
}

async function main() {
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (const order of orders) {
        await serve(order);
        group.createTask(receipt(order));
      }
    },
  );
  console.log("the shop is closed");
}

asyncio.run(main());
