// Breaks: It works with other goods | Take the goods from the list
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
  await asyncio.gather(
    page(visits[0]!),
    page(visits[1]!),
    page(visits[2]!),
  );
}

asyncio.run(main(), { debug: true });
