// Breaks: Only the function that blocks | The whole page was handed over
import * as asyncio from "asyncio";
import { priceOf, sizeOf, stockOf, visits } from "./goods";

function page(goods: string) {
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
        group.createTask(asyncio.toThread(page, goods));
      }
    },
  );
}

asyncio.run(main(), { debug: true });
