import * as asyncio from "asyncio";

const SHOPS = ["north", "south", "west"];

async function connect(shop: string) {
  await asyncio.sleep(1);
  if (shop === "west") {
    throw new asyncio.OSError("west is down");
  }
  console.log(`${shop} connected`);
  return async () => {
    await asyncio.sleep(0.5);
    console.log(`${shop} closed`);
  };
}

async function main() {
  const stack: (() => PromiseLike<void>)[] = [];
  try {
    for (const shop of SHOPS) {
      stack.push(await connect(shop));
    }
    console.log(`${SHOPS.length} shops, one price list`);
  } finally {
    for (const close of stack.toReversed()) {
      await close();
    }
  }
}

asyncio.run(main());
