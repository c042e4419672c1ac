// Breaks: several | “in the till: 9” was printed
import * as asyncio from "asyncio";
import { inspect, printLine, sales } from "./shop";

let till = 0;
const printer = new asyncio.Lock();

async function sell(customer: string, price: number) {
  const before = till;
  await printer.acquire();
  till = before + price;
  await printLine(`${customer} pays ${price}`);
  await printLine(`thank you, ${customer}`);
  printer.release();
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
