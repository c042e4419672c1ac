// Breaks: No error leaves the program | makes errors into results
import * as asyncio from "asyncio";
import { farms, order } from "./farms";

async function main() {
  let delivered = 0;
  const answers = await asyncio.gather(...farms.map(order));
  for (const [index, answer] of answers.entries()) {
    if ((answer as unknown) instanceof Error) {
      console.log(`${farms[index]}: no delivery, ${answer}`);
    } else {
      delivered += 1;
      console.log(`${farms[index]}: ${answer}`);
    }
  }
  const failed = answers.length - delivered;
  console.log(`${delivered} delivered, ${failed} failed`);
}

asyncio.run(main());
