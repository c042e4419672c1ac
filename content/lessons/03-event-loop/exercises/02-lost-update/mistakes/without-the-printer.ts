// Breaks: The printer, printLine, | was printed by sell
import * as asyncio from "asyncio";
import { inspect, sales } from "./shop";

let till = 0;
const printer = new asyncio.Lock();

async function sell(customer: string, price: number) {
  till += price;
  await printer.acquire();
  try {
    await asyncio.sleep(0.2);
    console.log(`${customer} pays ${price}`);
    await asyncio.sleep(0.2);
    console.log(`thank you, ${customer}`);
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
