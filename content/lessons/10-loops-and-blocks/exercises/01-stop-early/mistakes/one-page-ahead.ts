// Breaks: The pages are asked for | page 3
import * as asyncio from "asyncio";
import { connect, wanted } from "./shop";

async function* allOrders() {
  const connection = await connect();
  try {
    let orders = await connection.page(1);
    for (let number = 2; orders.length > 0; number++) {
      const following = await connection.page(number);
      for (const order of orders) {
        yield order;
      }
      orders = following;
    }
  } finally {
    await connection.close();
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
