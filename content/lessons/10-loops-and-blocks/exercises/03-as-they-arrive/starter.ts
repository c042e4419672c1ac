import * as asyncio from "asyncio";
import { ask, shops } from "./shops";

async function main() {
  const prices = await asyncio.gather(shops.map(ask));
  for (const [index, shop] of shops.entries()) {
    console.log(`${shop}: ${prices[index]} coins`);
  }
}

asyncio.run(main());
