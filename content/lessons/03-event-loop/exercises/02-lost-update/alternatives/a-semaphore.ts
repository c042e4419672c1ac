import * as asyncio from "asyncio";
import { inspect, printLine, sales } from "./shop";

const printer = new asyncio.Semaphore(1);
let till = 0;

async function receipt(...lines: string[]) {
  await printer.acquire();
  try {
    for (const line of lines) await printLine(line);
  } finally {
    printer.release();
  }
}

async function sell(customer: string, price: number) {
  till += price;
  await receipt(
    `${customer} pays ${price}`,
    `thank you, ${customer}`,
  );
}

async function main() {
  await asyncio.gather(
    ...sales.map((sale) => sell(sale.customer, sale.price)),
    inspect(() => till),
  );
  console.log(`in the till: ${till}`);
}

asyncio.run(main());
