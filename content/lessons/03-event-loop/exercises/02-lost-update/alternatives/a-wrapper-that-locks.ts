import * as asyncio from "asyncio";
import { inspect, printLine, sales } from "./shop";

const lock = new asyncio.Lock();

async function alone(work: () => PromiseLike<void>) {
  await lock.acquire();
  try {
    await work();
  } finally {
    lock.release();
  }
}

const till: number[] = [];
const counted = () =>
  till.reduce((sum, price) => sum + price, 0);

async function sell(customer: string, price: number) {
  till.push(price);
  await alone(async () => {
    await printLine(`${customer} pays ${price}`);
    await printLine(`thank you, ${customer}`);
  });
}

async function main() {
  const selling = [];
  for (const { customer, price } of sales) {
    selling.push(asyncio.createTask(sell(customer, price)));
  }
  await inspect(counted);
  for (const sale of selling) await sale;
  console.log(`in the till: ${counted()}`);
}

asyncio.run(main());
