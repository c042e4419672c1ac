// Breaks: All the money is in the till | “the inspector counts 0” was printed
import * as asyncio from "asyncio";
import { inspect, printLine, sales } from "./shop";

let till = 0;
const printer = new asyncio.Lock();

async function sell(customer: string, price: number) {
  await printer.acquire();
  const before = till;
  await printLine(`${customer} pays ${price}`);
  till = before + price;
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
