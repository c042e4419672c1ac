import * as asyncio from "asyncio";

async function brew(drink: string) {
  console.log(`brewing ${drink}`);
  return `a cup of ${drink}`;
}

async function main() {
  const order = brew("tea");
  const cup = await order;
  console.log("the order is written down");
  console.log(`served: ${cup}`);
}

asyncio.run(main());
