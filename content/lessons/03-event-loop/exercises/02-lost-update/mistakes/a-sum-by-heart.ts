// Breaks: It works in another shop | Take the sales from the list
import * as asyncio from "asyncio";
import { inspect, printLine, sales } from "./shop";

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

async function main() {
  const selling = sales.map(({ customer, price }) =>
    sell(customer, price),
  );
  await asyncio.gather(
    ...selling,
    inspect(() => till),
  );
  console.log("in the till: 16");
}

asyncio.run(main());
