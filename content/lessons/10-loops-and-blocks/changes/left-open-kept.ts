import * as asyncio from "asyncio";

async function* allOrders() {
  console.log("connection open");
  try {
    for (const page of [
      [101, 102],
      [103, 104],
    ]) {
      await asyncio.sleep(1);
      for (const order of page) {
        yield order;
      }
    }
  } finally {
    await asyncio.sleep(0.5);
    console.log("connection closed");
  }
}

async function main() {
  const orders = allOrders();
  for await (const order of orders) {
    if (order === 102) {
      console.log("found 102");
      break;
    }
  }
  console.log("sending it");
  await asyncio.sleep(1);
  console.log("sent");
}

asyncio.run(main());
