import * as asyncio from "asyncio";
import type { Queue } from "asyncio";

async function load(orders: Queue<string>) {
  for (const order of ["A1", "A2", "A3", "A4"]) {
    await orders.put(order);
    console.log(`${order} queued`);
  }
}

async function send(orders: Queue<string>) {
  while (true) {
    const order = await orders.get();
    await asyncio.sleep(1);
    console.log(`${order} sent`);
    orders.taskDone();
  }
}

async function main() {
  const orders = new asyncio.Queue<string>();
  const sending = asyncio.createTask(send(orders));
  await load(orders);
  console.log("all orders queued");
  await orders.join();
  console.log("all orders sent");
  sending.cancel();
}

asyncio.run(main());
