// Breaks: When a page fails | never closed
import * as asyncio from "asyncio";
import { connect, wanted } from "./shop";

async function main() {
  const connection = await connect();
  let place = 0;
  let result = `there is no ${wanted}`;
  search: for (let number = 1; ; number++) {
    const orders = await connection.page(number);
    if (orders.length === 0) break;
    for (const order of orders) {
      place++;
      if (order === wanted) {
        result = `${order} is number ${place}`;
        break search;
      }
    }
  }
  await connection.close();
  console.log(result);
  console.log("goodbye");
}

asyncio.run(main());
