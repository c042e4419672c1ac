import * as asyncio from "asyncio";

let total = 0;

async function addOrders(price: number) {
  for (let order = 0; order < 100; order += 1) {
    const before = total;
    total = before + price;
    await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(addOrders(5), addOrders(7));
  console.log(`total: ${total}`);
}

asyncio.run(main());
