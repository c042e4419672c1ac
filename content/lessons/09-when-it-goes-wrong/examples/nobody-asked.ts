import * as asyncio from "asyncio";

async function sendReceipt(order: number) {
  await asyncio.sleep(1);
  throw new Error(`order ${order} has no address`);
}

async function main() {
  asyncio.createTask(sendReceipt(7));
  await asyncio.sleep(2);
  console.log("all receipts are sent");
}

asyncio.run(main());
