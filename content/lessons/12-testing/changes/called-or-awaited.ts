import * as asyncio from "asyncio";

async function discount(price: number) {
  await asyncio.sleep(1);
  return (price * 90) / 100;
}

async function check() {
  if ((await discount(100)) !== 90) {
    throw new Error("wrong price");
  }
}

async function main() {
  try {
    check();
    console.log("called: passed");
  } catch (error) {
    console.log("called:", (error as Error).message);
  }
  try {
    await check();
    console.log("awaited: passed");
  } catch (error) {
    console.log("awaited:", (error as Error).message);
  }
}

asyncio.run(main());
