import * as asyncio from "asyncio";

async function packer(orders: asyncio.Queue<string>) {
  while (true) {
    const order = await orders.get();
    console.log("packed:", order);
  }
}

async function main() {
  const orders = new asyncio.Queue<string>();
  const packing = asyncio.createTask(packer(orders));
  for (const order of ["lamp", "chair"]) {
    await orders.put(order);
  }
  await orders.join();
  console.log("all orders are packed");
  packing.cancel();
}

asyncio.run(main());
