// Breaks: Each sale is a task | No task of its own ran sell
import * as asyncio from "asyncio";
import { inspect, printLine, sales } from "./shop";

let till = 0;

async function sell(customer: string, price: number) {
  till += price;
  await printLine(`${customer} pays ${price}`);
  await printLine(`thank you, ${customer}`);
}

async function main() {
  const inspecting = asyncio.createTask(inspect(() => till));
  for (const { customer, price } of sales) {
    await sell(customer, price);
  }
  await inspecting;
  console.log(`in the till: ${till}`);
}

asyncio.run(main());
