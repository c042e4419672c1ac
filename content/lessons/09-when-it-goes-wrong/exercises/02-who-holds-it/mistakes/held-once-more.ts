// Breaks: Nothing blocks the loop | stood still
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
  await asyncio.gather(...visits.map(page));
  sizeOf(visits[2]!);
}

asyncio.run(main(), { debug: true });
