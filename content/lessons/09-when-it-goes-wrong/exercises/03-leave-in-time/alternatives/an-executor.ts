import * as asyncio from "asyncio";
import { makeInvoice, numbers, patience } from "./invoices";

async function main() {
  for (const number of numbers) {
    const total = await asyncio
      .getRunningLoop()
      .runInExecutor(null, makeInvoice, number, patience);
    if (total === null) {
      console.log(`${number}: no invoice in time`);
    } else {
      console.log(`${number}: ${total} euros`);
    }
  }
  console.log("done");
}

asyncio.run(main());
