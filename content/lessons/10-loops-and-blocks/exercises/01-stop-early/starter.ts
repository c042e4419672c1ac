import * as asyncio from "asyncio";
import { connect, wanted } from "./shop";

async function* allOrders() {
  const connection = await connect();
  for (let number = 1; ; number++) {
    const orders = await connection.page(number);
    if (orders.length === 0) break;
    for (const order of orders) {
      yield order;
    }
  }
  await connection.close();
}

async function main() {
  let place = 0;
  let result = `there is no ${wanted}`;
  for await (const order of allOrders()) {
    place++;
    if (order === wanted) {
      result = `${order} is number ${place}`;
      break;
    }
  }
  console.log(result);
  console.log("goodbye");
}

asyncio.run(main());
