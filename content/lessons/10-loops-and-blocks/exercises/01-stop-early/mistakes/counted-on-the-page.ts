// Breaks: The place of the order | C9 is number 1
import * as asyncio from "asyncio";
import { connect, wanted } from "./shop";

async function* allOrders() {
  const connection = await connect();
  try {
    for (let number = 1; ; number++) {
      const orders = await connection.page(number);
      if (orders.length === 0) return;
      for (const [index, order] of orders.entries()) {
        yield [index + 1, order] as const;
      }
    }
  } finally {
    await connection.close();
  }
}

async function main() {
  const orders = allOrders();
  let result = `there is no ${wanted}`;
  try {
    for await (const [place, order] of orders) {
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
