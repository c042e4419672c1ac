// Breaks: several | never closed
import * as asyncio from "asyncio";
import { connect, wanted } from "./shop";

async function main() {
  const connection = await connect();
  let place = 0;
  for (let number = 1; ; number++) {
    const orders = await connection.page(number);
    if (orders.length === 0) break;
    for (const order of orders) {
      place++;
      if (order === wanted) {
        console.log(`${order} is number ${place}`);
        await connection.close();
        console.log("goodbye");
        return;
      }
    }
  }
  console.log(`there is no ${wanted}`);
  console.log("goodbye");
}

asyncio.run(main());
