import * as asyncio from "asyncio";
import { makeInvoice, numbers, patience } from "./invoices";

async function totalOf(number: string) {
  const total = await asyncio.toThread(
    makeInvoice,
    number,
    patience,
  );
  if (total === null) throw new asyncio.TimeoutError();
  return total;
}

async function main() {
  for (const number of numbers) {
    try {
      console.log(`${number}: ${await totalOf(number)} euros`);
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
      console.log(`${number}: no invoice in time`);
    }
  }
  console.log("done");
}

asyncio.run(main());
