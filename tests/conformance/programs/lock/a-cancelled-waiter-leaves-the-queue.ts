import * as asyncio from "asyncio";

async function work(name: string, lock: asyncio.Lock) {
  await asyncio.asyncWith(lock, async () => {
    console.log(name);
  });
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const [a, b, c] = ["a", "b", "c"].map((name) => asyncio.createTask(work(name, lock)));
  await asyncio.sleep(0);
  b!.cancel();
  await asyncio.sleep(0);
  lock.release();
  await asyncio.wait([a!, b!, c!]);
  console.log(Number(b!.cancelled()));
}

asyncio.run(main());
