// Breaks: The connection is closed once | a task that nobody waits for
import * as asyncio from "asyncio";
import { connect, wanted } from "./shop";

async function* allOrders() {
  const connection = await connect();
  try {
    for (let number = 1; ; number++) {
      const orders = await connection.page(number);
      if (orders.length === 0) return;
      for (const order of orders) {
        yield order;
      }
    }
  } finally {
    asyncio.createTask(connection.close());
  }
}

async function main() {
  const orders = allOrders();
  let place = 0;
  let result = `there is no ${wanted}`;
  try {
    for await (const order of orders) {
      place++;
      if (order === wanted) {
        result = `${order} is number ${place}`;
        break;
      }
    }
  } finally {
    await orders.aclose();
  }
  console.log(result);
  console.log("goodbye");
}

asyncio.run(main());
