// Breaks: The two lines of a receipt | One lock for all
import * as asyncio from "asyncio";
import { inspect, printLine, sales } from "./shop";

let till = 0;
const printer = new asyncio.Lock();

async function sell(customer: string, price: number) {
  till += price;
  await printAlone(`${customer} pays ${price}`);
  await printAlone(`thank you, ${customer}`);
}

async function printAlone(line: string) {
  await printer.acquire();
  try {
    await printLine(line);
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
