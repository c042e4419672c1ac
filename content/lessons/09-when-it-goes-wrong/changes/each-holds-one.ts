import * as asyncio from "asyncio";

const stock = new asyncio.Lock();
const till = new asyncio.Lock();

async function sell() {
  await asyncio.asyncWith(stock, async () => {
    console.log("sell: has the stock");
    await asyncio.sleep(1);
    await asyncio.asyncWith(till, async () => {
      console.log("sold");
    });
  });
}

async function takeBack() {
  await asyncio.asyncWith(stock, async () => {
    console.log("take back: has the stock");
    await asyncio.sleep(1);
    await asyncio.asyncWith(till, async () => {
      console.log("taken back");
    });
  });
}

async function main() {
  await asyncio.gather(sell(), takeBack());
  console.log("both are done");
}

asyncio.run(main());
