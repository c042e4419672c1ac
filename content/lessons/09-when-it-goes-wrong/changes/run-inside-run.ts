import * as asyncio from "asyncio";

async function lookup(item: string) {
  await asyncio.sleep(1);
  return 12;
}

async function priceOf(item: string) {
  return await lookup(item);
}

async function main() {
  console.log("asking for the price");
  try {
    console.log("price:", await priceOf("lamp"));
  } catch (error) {
    console.log((error as Error).message);
  }
  console.log("price:", await lookup("lamp"));
}

asyncio.run(main());
