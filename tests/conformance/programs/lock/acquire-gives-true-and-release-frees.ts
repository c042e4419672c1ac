import * as asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  console.log(Number(await lock.acquire()), Number(lock.locked()));
  lock.release();
  console.log(Number(lock.locked()));
  try {
    lock.release();
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
