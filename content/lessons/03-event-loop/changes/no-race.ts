import * as asyncio from "asyncio";

let till = 0;

async function sell(price: number) {
  for (let sale = 0; sale < 100; sale += 1) {
    const before = till;
    await asyncio.sleep(0);
    till = before + price;
  }
}

async function main() {
  await asyncio.gather(sell(5), sell(7));
  console.log(`in the till: ${till}`);
}

asyncio.run(main());
