import * as asyncio from "asyncio";

async function work(name: string, lock: asyncio.Lock) {
  await asyncio.asyncWith(lock, async () => {
    console.log(name);
  });
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const a = asyncio.createTask(work("a", lock));
  const b = asyncio.createTask(work("b", lock));
  await asyncio.sleep(0);
  lock.release();
  a.cancel();
  await asyncio.wait([a, b]);
  console.log(Number(a.cancelled()), Number(lock.locked()));
}

asyncio.run(main());
