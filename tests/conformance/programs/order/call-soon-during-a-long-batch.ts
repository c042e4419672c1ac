import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const order: number[] = [];
  for (let i = 0; i < 3; i++) {
    loop.callSoon(() => {
      order.push(i);
      loop.callSoon(() => order.push(i + 10));
    });
  }
  await asyncio.sleep(0);
  console.log(order);
  await asyncio.sleep(0);
  console.log(order);
}

asyncio.run(main());
