import * as asyncio from "asyncio";
import { makeInvoice, numbers, patience } from "./invoices";

async function main() {
  for (const number of numbers) {
    let line = "no invoice in time";
    try {
      const total = await asyncio.waitFor(
        asyncio.toThread(makeInvoice, number, patience),
        patience + 1,
      );
      if (total !== null) line = `${total} euros`;
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
    }
    console.log(`${number}: ${line}`);
  }
  console.log("done");
}

asyncio.run(main());
