import * as asyncio from "asyncio";

let till = 0;

async function sell(price: number) {
  const before = till;
  till = before + price;
  await asyncio.sleep(0.5); // the receipt is printed
  console.log(`sold for ${price}, in the till: ${till}`);
}

async function main() {
  await asyncio.gather(sell(5), sell(7));
}

asyncio.run(main());
