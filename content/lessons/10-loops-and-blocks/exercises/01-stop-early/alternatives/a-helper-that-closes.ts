import * as asyncio from "asyncio";
import { connect, wanted, type Connection } from "./shop";

async function connected<T>(
  block: (connection: Connection) => PromiseLike<T>,
) {
  const connection = await connect();
  try {
    return await block(connection);
  } finally {
    await connection.close();
  }
}

async function placeOf(order: string) {
  return await connected(async (connection) => {
    let before = 0;
    for (let number = 1; ; number++) {
      const orders = await connection.page(number);
      if (orders.length === 0) return null;
      const index = orders.indexOf(order);
      if (index >= 0) return before + index + 1;
      before += orders.length;
    }
  });
}

async function main() {
  const place = await placeOf(wanted);
  console.log(
    place === null
      ? `there is no ${wanted}`
      : `${wanted} is number ${place}`,
  );
  console.log("goodbye");
}

asyncio.run(main());
