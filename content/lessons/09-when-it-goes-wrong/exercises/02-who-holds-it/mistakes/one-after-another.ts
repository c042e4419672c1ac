// Breaks: The pages are made at the same time | 1 worker
import * as asyncio from "asyncio";
import { priceOf, sizeOf, stockOf, visits } from "./goods";

async function page(goods: string) {
  const price = priceOf(goods);
  const stock = stockOf(goods);
  const size = await asyncio.toThread(sizeOf, goods);
  console.log(
    `${goods}: ${price} euros, ${stock} left, ${size} kB`,
  );
}

async function main() {
  for (const goods of visits) {
    await page(goods);
  }
}

asyncio.run(main(), { debug: true });
