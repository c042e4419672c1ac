// Breaks: The invoices are made one after another | an invoice over nothing
import * as asyncio from "asyncio";
import { makeInvoice, numbers, patience } from "./invoices";

async function main() {
  for (const number of numbers) {
    const total = await asyncio.toThread(
      makeInvoice,
      number,
      patience,
    );
    if (!total) {
      console.log(`${number}: no invoice in time`);
    } else {
      console.log(`${number}: ${total} euros`);
    }
  }
  console.log("done");
}

asyncio.run(main());
