// Breaks: The printer, printLine, | It took 0.6 seconds
import * as asyncio from "asyncio";
import { inspect, printLine, sales } from "./shop";

let till = 0;
const printer = new asyncio.Lock();

async function sell(customer: string, price: number) {
  till += price;
  await printer.acquire();
  try {
    await asyncio.gather(
      printLine(`${customer} pays ${price}`),
      printLine(`thank you, ${customer}`),
    );
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
