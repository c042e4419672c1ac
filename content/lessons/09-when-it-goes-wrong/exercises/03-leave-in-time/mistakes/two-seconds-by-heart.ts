// Breaks: It works with other invoices | Here an invoice may take one second
import * as asyncio from "asyncio";
import { makeInvoice, numbers, patience } from "./invoices";

async function main() {
  for (const number of numbers) {
    const total = await asyncio.toThread(
      makeInvoice,
      number,
      2,
    );
    if (total === null) {
      console.log(`${number}: no invoice in time`);
    } else {
      console.log(`${number}: ${total} euros`);
    }
  }
  console.log("done");
}

asyncio.run(main());
