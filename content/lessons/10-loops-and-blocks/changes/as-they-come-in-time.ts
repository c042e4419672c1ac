import * as asyncio from "asyncio";

async function price(shop: string, seconds: number) {
  console.log(`asking ${shop}`);
  await asyncio.sleep(seconds);
  return `${shop}: ${seconds + 8} coins`;
}

async function main() {
  const asking = [
    asyncio.createTask(price("north", 3)),
    asyncio.createTask(price("south", 1)),
    asyncio.createTask(price("west", 2)),
  ];
  for (const answer of asyncio.asCompleted(asking, {
    timeout: 2.5,
  })) {
    console.log(await answer);
  }
}

asyncio.run(main());
