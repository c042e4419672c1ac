// Breaks: All orders | 1 call of order
import * as asyncio from "asyncio";
import { farms, order } from "./farms";

async function main() {
  let delivered = 0;
  for (const farm of farms) {
    try {
      console.log(`${farm}: ${await order(farm)}`);
      delivered += 1;
    } catch (error) {
      console.log(
        `${farm}: no delivery, ${(error as Error).message}`,
      );
    }
  }
  console.log(
    `${delivered} delivered, ${farms.length - delivered} failed`,
  );
}

asyncio.run(main());
