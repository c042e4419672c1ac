// Breaks: several | one after another
import * as asyncio from "asyncio";
import { makeInvoice, numbers, patience } from "./invoices";

async function line(number: string) {
  const total = await asyncio.toThread(
    makeInvoice,
    number,
    patience,
  );
  console.log(
    total === null
      ? `${number}: no invoice in time`
      : `${number}: ${total} euros`,
  );
}

async function main() {
  await asyncio.gather(...numbers.map(line));
  console.log("done");
}

asyncio.run(main());
