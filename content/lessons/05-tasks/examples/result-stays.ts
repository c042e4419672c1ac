import * as asyncio from "asyncio";

async function fetchOrders() {
  console.log("request sent");
  await asyncio.sleep(1);
  return "12 orders";
}

async function draw(
  part: string,
  orders: asyncio.Task<string>,
) {
  console.log(`${part} of ${await orders}`);
}

async function main() {
  const orders = asyncio.createTask(fetchOrders());
  await asyncio.gather(
    draw("list", orders),
    draw("chart", orders),
  );
  console.log("once more:", await orders);
  if (orders.done()) {
    console.log("without waiting:", orders.result());
  }
}

asyncio.run(main());
