import * as asyncio from "asyncio";
import { time } from "asyncio";

function makeInvoice() {
  time.sleep(5);
  console.log("invoice made");
}

async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(1), async () => {
      await asyncio.toThread(makeInvoice);
    });
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("no invoice in time");
  }
  console.log("main is done");
}

asyncio.run(main()).then(() => console.log("the program ends"));
