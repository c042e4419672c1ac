// Breaks: The pages are asked for | page 3
import * as asyncio from "asyncio";
import { connect, wanted } from "./shop";

async function allOrders() {
  const connection = await connect();
  const found: string[] = [];
  try {
    for (let number = 1; ; number++) {
      const orders = await connection.page(number);
      if (orders.length === 0) return found;
      found.push(...orders);
    }
  } finally {
    await connection.close();
  }
}

async function main() {
  const orders = await allOrders();
  const place = orders.indexOf(wanted) + 1;
  console.log(
    place > 0
      ? `${wanted} is number ${place}`
      : `there is no ${wanted}`,
  );
  console.log("goodbye");
}

asyncio.run(main());
