import * as asyncio from "asyncio";

async function sendReceipt(order: number) {
  await asyncio.sleep(1);
  throw new Error(`order ${order} has no address`);
}

async function main() {
  const sending = asyncio.createTask(sendReceipt(7));
  await asyncio.sleep(2);
  await sending;
  console.log("all receipts are sent");
}

asyncio.run(main());
