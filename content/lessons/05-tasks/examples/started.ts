import * as asyncio from "asyncio";

async function fetchOrders() {
  console.log("request sent");
  await asyncio.sleep(2);
  console.log("response received");
  return "12 orders";
}

async function main() {
  const orders = asyncio.createTask(fetchOrders());
  console.log("task created");
  await asyncio.sleep(1);
  console.log("page header ready");
  console.log(await orders);
}

asyncio.run(main());
