import * as asyncio from "asyncio";
import type { Queue } from "asyncio";

async function receive(orders: Queue<number>) {
  for (const order of [101, 102, 103, 104]) {
    await asyncio.sleep(0.6);
    await orders.put(order);
  }
  orders.shutdown();
  console.log("no more orders");
}

async function pack(name: string, orders: Queue<number>) {
  while (true) {
    let order: number;
    try {
      order = await orders.get();
    } catch (error) {
      if (!(error instanceof asyncio.QueueShutDown))
        throw error;
      console.log(`${name} goes home`);
      return;
    }
    console.log(`${name} packs ${order}`);
    await asyncio.sleep(1.5);
  }
}

async function main() {
  const orders = new asyncio.Queue<number>();
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      group.createTask(receive(orders));
      group.createTask(pack("Ada", orders));
      group.createTask(pack("Bo", orders));
    },
  );
}

asyncio.run(main());
