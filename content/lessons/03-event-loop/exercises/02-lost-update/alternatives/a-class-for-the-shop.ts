import * as asyncio from "asyncio";
import { inspect, printLine, sales } from "./shop";

class Shop {
  till = 0;
  #printer = new asyncio.Lock();

  async sell({ customer, price }: (typeof sales)[number]) {
    this.till += price;
    await asyncio.asyncWith(this.#printer, async () => {
      await printLine(`${customer} pays ${price}`);
      await printLine(`thank you, ${customer}`);
    });
  }
}

async function main() {
  const shop = new Shop();
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (const sale of sales) {
        group.createTask(shop.sell(sale));
      }
      group.createTask(inspect(() => shop.till));
    },
  );
  console.log(`in the till: ${shop.till}`);
}

asyncio.run(main());
