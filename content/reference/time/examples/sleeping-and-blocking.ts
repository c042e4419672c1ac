import * as asyncio from "asyncio";

async function tick() {
  console.log("tick");
}

async function main() {
  const start = asyncio.time.perfCounter();
  asyncio.createTask(tick());
  asyncio.time.sleep(2);
  console.log("the thread was held");
  await asyncio.sleep(1);
  console.log(
    `${(asyncio.time.perfCounter() - start).toFixed(0)} seconds`,
  );
}

asyncio.run(main());
