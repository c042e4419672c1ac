import * as asyncio from "asyncio";

async function pay(order: string) {
  console.log(`paying for ${order}`);
  await asyncio.sleep(0.5);
  console.log(`${order} is paid`);
}

async function main() {
  await asyncio.gather(pay("order 1"), pay("order 2"));
}

asyncio.run(main());
