import * as asyncio from "asyncio";
import { connect, wanted, type Connection } from "./shop";

class Connected {
  #connection: Connection | null = null;

  async aenter() {
    this.#connection = await connect();
    return this.#connection;
  }

  async aexit() {
    await this.#connection?.close();
  }
}

async function search(connection: Connection) {
  let place = 0;
  let number = 1;
  let orders = await connection.page(number);
  while (orders.length > 0) {
    for (const order of orders) {
      place++;
      if (order === wanted) {
        console.log(`${wanted} is number ${place}`);
        return;
      }
    }
    orders = await connection.page(++number);
  }
  console.log(`there is no ${wanted}`);
}

async function main() {
  await asyncio.asyncWith(new Connected(), search);
  console.log("goodbye");
}

asyncio.run(main());
