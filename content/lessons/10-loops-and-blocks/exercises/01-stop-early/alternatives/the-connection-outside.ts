import * as asyncio from "asyncio";
import { connect, wanted, type Connection } from "./shop";

async function* allOrders(connection: Connection) {
  for (let number = 1; ; number++) {
    const orders = await connection.page(number);
    if (orders.length === 0) return;
    for (const order of orders) {
      yield order;
    }
  }
}

async function main() {
  const connection = await connect();
  let result = `there is no ${wanted}`;
  try {
    let place = 0;
    for await (const order of allOrders(connection)) {
      place++;
      if (order === wanted) {
        result = `${order} is number ${place}`;
        break;
      }
    }
  } finally {
    await connection.close();
  }
  console.log(result);
  console.log("goodbye");
}

asyncio.run(main());
