import * as asyncio from "asyncio";

async function work(name: string, semaphore: asyncio.Semaphore) {
  await asyncio.asyncWith(semaphore, async () => {
    console.log(name);
  });
}

async function main() {
  const semaphore = new asyncio.Semaphore(0);
  const a = asyncio.createTask(work("a", semaphore));
  const b = asyncio.createTask(work("b", semaphore));
  await asyncio.sleep(0);
  semaphore.release();
  a.cancel();
  await asyncio.wait([a, b]);
  console.log(Number(a.cancelled()), Number(semaphore.locked()));
}

asyncio.run(main());
