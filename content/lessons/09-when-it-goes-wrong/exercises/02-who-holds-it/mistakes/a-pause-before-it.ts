// Breaks: several | stood still
import * as asyncio from "asyncio";
import { priceOf, sizeOf, stockOf, visits } from "./goods";

async function page(goods: string) {
  await asyncio.sleep(0);
  const price = priceOf(goods);
  const stock = stockOf(goods);
  const size = sizeOf(goods);
  console.log(
    `${goods}: ${price} euros, ${stock} left, ${size} kB`,
  );
}

async function main() {
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (const goods of visits) {
        group.createTask(page(goods));
      }
    },
  );
}

asyncio.run(main(), { debug: true });
