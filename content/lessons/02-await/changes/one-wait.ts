import * as asyncio from "asyncio";

async function bake(what: string, seconds: number) {
  console.log(`${what} goes into the oven`);
  await asyncio.sleep(seconds);
  console.log(`${what} comes out`);
  return `a warm ${what}`;
}

async function main() {
  console.log("the day begins");
  const bread = await bake("loaf", 1);
  const second = await bake("second loaf", 1);
  console.log(`on the table: ${bread} and ${second}`);
}

asyncio.run(main());
