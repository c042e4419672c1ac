import * as asyncio from "asyncio";

const cache: Record<string, number> = { orders: 12 };

async function count(what: string) {
  await asyncio.sleep(0);
  return cache[what];
}

async function report() {
  console.log("report: how many orders?");
  const number = await count("orders");
  console.log(`report: ${number} orders`);
  await asyncio.sleep(0);
  console.log("report: done");
}

async function message() {
  console.log("message: good morning");
}

async function main() {
  await asyncio.gather(report(), message());
}

asyncio.run(main());
