import * as asyncio from "asyncio";
import { makeInvoice, numbers, patience } from "./invoices";

async function main() {
  for (const number of numbers) {
    try {
      const total = await asyncio.waitFor(
        asyncio.toThread(makeInvoice, number),
        patience,
      );
      console.log(`${number}: ${total} euros`);
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
      console.log(`${number}: no invoice in time`);
    }
  }
  console.log("done");
}

asyncio.run(main());
