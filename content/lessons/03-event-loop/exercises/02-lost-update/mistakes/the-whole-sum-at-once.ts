// Breaks: No sale is lost | adds the price that it was given
import * as asyncio from "asyncio";
import { inspect, printLine, sales } from "./shop";

let till = 0;
const printer = new asyncio.Lock();

async function sell(customer: string, price: number) {
  till = sales.reduce((sum, sale) => sum + sale.price, 0);
  await printer.acquire();
  try {
    await printLine(`${customer} pays ${price}`);
    await printLine(`thank you, ${customer}`);
  } finally {
    printer.release();
  }
}

async function main() {
  const selling = sales.map(({ customer, price }) =>
    sell(customer, price),
  );
  await asyncio.gather(
    ...selling,
    inspect(() => till),
  );
  console.log(`in the till: ${till}`);
}

asyncio.run(main());
