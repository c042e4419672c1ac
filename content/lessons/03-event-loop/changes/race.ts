import * as asyncio from "asyncio";

let total = 0;

async function addOrder(price: number) {
  const before = total;
  total = before + price;
  await asyncio.sleep(0.5); // the invoice is sent
  console.log(`added ${price}, total: ${total}`);
}

async function main() {
  await asyncio.gather(addOrder(5), addOrder(7));
}

asyncio.run(main());
