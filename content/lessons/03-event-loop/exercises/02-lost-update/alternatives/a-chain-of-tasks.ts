import { createTask, gather, run, type Task } from "asyncio";
import { inspect, printLine, sales } from "./shop";

let till = 0;
let lastReceipt: Task<void> | null = null;

async function receipt(
  customer: string,
  price: number,
  before: Task<void> | null,
) {
  if (before) {
    await before;
  }
  await printLine(`${customer} pays ${price}`);
  await printLine(`thank you, ${customer}`);
}

async function sell(customer: string, price: number) {
  till += price;
  lastReceipt = createTask(
    receipt(customer, price, lastReceipt),
  );
  await lastReceipt;
}

async function main() {
  await gather(
    sales.map(({ customer, price }) => sell(customer, price)),
  );
}

async function shop() {
  await gather(
    main(),
    inspect(() => till),
  );
  console.log(`in the till: ${till}`);
}

run(shop());
