import * as asyncio from "asyncio";

const connection = new asyncio.Lock();

async function pay(order: string) {
  await connection.acquire();
  try {
    console.log(`paying for ${order}`);
    await asyncio.sleep(0.5);
    console.log(`${order} is paid`);
  } finally {
    connection.release();
  }
}

async function main() {
  await asyncio.gather(pay("order 1"), pay("order 2"));
}

asyncio.run(main());
