// Breaks: All the money is in the till | do the counting
import * as asyncio from "asyncio";
import { printLine, sales } from "./shop";

let till = 0;
const printer = new asyncio.Lock();

async function sell(customer: string, price: number) {
  till += price;
  await printer.acquire();
  try {
    await printLine(`${customer} pays ${price}`);
    await printLine(`thank you, ${customer}`);
  } finally {
    printer.release();
  }
}

async function look() {
  await asyncio.sleep(0.1);
  console.log(`the inspector counts ${till}`);
}

async function main() {
  const selling = sales.map(({ customer, price }) =>
    sell(customer, price),
  );
  await asyncio.gather(...selling, look());
  console.log(`in the till: ${till}`);
}

asyncio.run(main());
