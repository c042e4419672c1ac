import * as asyncio from "asyncio";

async function main() {
  const semaphore = new asyncio.Semaphore(1);
  console.log(Number(semaphore.locked()));
  console.log(Number(await semaphore.acquire()), Number(semaphore.locked()));
  semaphore.release();
  semaphore.release();
  console.log(Number(semaphore.locked()));
  await semaphore.acquire();
  console.log(Number(semaphore.locked()));
}

asyncio.run(main());
