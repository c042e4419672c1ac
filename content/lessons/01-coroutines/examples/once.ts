import * as asyncio from "asyncio";

async function brew(drink: string) {
  console.log(`brewing ${drink}`);
  return `a cup of ${drink}`;
}

async function main() {
  const order = brew("tea");
  console.log("first:", await order);
  try {
    console.log("second:", await order);
  } catch (error) {
    console.log("refused:", (error as Error).message);
  }
  console.log("third:", await brew("tea"));
}

asyncio.run(main());
