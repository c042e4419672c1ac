// Breaks: It works in another shop | let the lock say
import * as asyncio from "asyncio";
import { inspect, printLine, sales } from "./shop";

let till = 0;

async function sell(
  customer: string,
  price: number,
  place: number,
) {
  till += price;
  await asyncio.sleep(0.4 * place);
  await printLine(`${customer} pays ${price}`);
  await printLine(`thank you, ${customer}`);
}

async function main() {
  const selling = sales.map(({ customer, price }, place) =>
    sell(customer, price, place),
  );
  await asyncio.gather(
    ...selling,
    inspect(() => till),
  );
  console.log(`in the till: ${till}`);
}

asyncio.run(main());
