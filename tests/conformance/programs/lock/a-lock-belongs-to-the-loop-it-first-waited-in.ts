import * as asyncio from "asyncio";

const lock = new asyncio.Lock();

async function use() {
  await lock.acquire();
  const waiter = asyncio.createTask(lock.acquire());
  await asyncio.sleep(0);
  lock.release();
  await waiter;
  lock.release();
}

async function useAgain() {
  await asyncio.asyncWith(lock, async () => {
    try {
      await lock.acquire();
    } catch (error) {
      console.log((error as Error).message);
    }
  });
}

asyncio.run(use());
asyncio.run(useAgain());
