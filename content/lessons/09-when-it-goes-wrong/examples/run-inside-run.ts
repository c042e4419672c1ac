import * as asyncio from "asyncio";

async function lookup(item: string) {
  await asyncio.sleep(1);
  return 12;
}

function priceOf(item: string) {
  return asyncio.run(lookup(item));
}

async function main() {
  console.log("asking for the price");
  try {
    console.log("price:", priceOf("lamp"));
  } catch (error) {
    console.log((error as Error).message);
  }
  console.log("price:", await lookup("lamp"));
}

asyncio.run(main());
