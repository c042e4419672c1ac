// Breaks: An order that was cancelled | no goods
import * as asyncio from "asyncio";
import { farms, order } from "./farms";

async function main() {
  const answers = await asyncio.gather(farms.map(order), {
    returnExceptions: true,
  });
  let failed = 0;
  for (const [index, farm] of farms.entries()) {
    const answer: unknown = answers[index];
    if (
      answer instanceof Error &&
      !(answer instanceof asyncio.CancelledError)
    ) {
      failed += 1;
      console.log(`${farm}: no delivery, ${answer.message}`);
    } else {
      console.log(`${farm}: ${answer}`);
    }
  }
  const delivered = farms.length - failed;
  console.log(`${delivered} delivered, ${failed} failed`);
}

asyncio.run(main());
