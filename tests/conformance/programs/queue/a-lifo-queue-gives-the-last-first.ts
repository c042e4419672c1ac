import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.LifoQueue<number>();
  for (const item of [1, 2, 3]) await queue.put(item);
  console.log([await queue.get(), await queue.get(), await queue.get()]);
}

asyncio.run(main());
