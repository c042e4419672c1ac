import * as asyncio from "asyncio";

async function fetchOrders() {
  console.log("request sent");
  await asyncio.sleep(1);
  return "12 orders";
}

async function draw(part: string, orders: PromiseLike<string>) {
  console.log(`${part} of ${await orders}`);
}

async function main() {
  const orders = fetchOrders();
  await asyncio.gather(
    draw("list", orders),
    draw("chart", orders),
  );
  console.log("once more:", await orders);
}

asyncio.run(main());
