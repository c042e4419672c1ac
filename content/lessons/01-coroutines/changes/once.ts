import * as asyncio from "asyncio";

async function brew(drink: string) {
  console.log(`brewing ${drink}`);
  return `a cup of ${drink}`;
}

async function main() {
  const order = brew("tea");
  const cup = await order;
  console.log("first:", cup);
  console.log("second:", cup);
  console.log("third:", await brew("tea"));
}

asyncio.run(main());
