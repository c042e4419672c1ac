import * as asyncio from "asyncio";

async function fetchOrders() {
  console.log("request sent");
  await asyncio.sleep(2);
  console.log("response received");
  return "12 orders";
}

async function main() {
  const orders = fetchOrders();
  console.log("coroutine created");
  const received = await orders;
  await asyncio.sleep(1);
  console.log("page header ready");
  console.log(received);
}

asyncio.run(main());
