// Breaks: several | The receipt for 9 is sent at 5 seconds
import * as asyncio from "asyncio";
import { orders, sendReceipt, serve } from "./shop";

async function main() {
  try {
    await asyncio.asyncWith(
      new asyncio.TaskGroup(),
      async (group) => {
        for (const order of orders) {
          await serve(order);
          group.createTask(sendReceipt(order));
        }
      },
    );
  } catch (error) {
    const { exceptions } = error as asyncio.ExceptionGroup;
    for (const each of exceptions) {
      console.log(`failed: ${(each as Error).message}`);
    }
  }
  console.log("the shop is closed");
}

asyncio.run(main());
