// Breaks: several | comes in
import * as asyncio from "asyncio";
import { inspect, printLine, sales } from "./shop";

let till = 0;

async function sell(customer: string, price: number) {
  till += price;
  await printLine(`${customer} pays ${price}`);
  await printLine(`thank you, ${customer}`);
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
