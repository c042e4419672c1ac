import * as asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  console.log(String(lock).split(" ").at(-1));
  await lock.acquire();
  const task = asyncio.createTask(lock.acquire());
  await asyncio.sleep(0);
  console.log(String(lock).split("[").at(-1));
  lock.release();
  await task;
}

asyncio.run(main());
