import * as asyncio from "asyncio";

async function work(name: string, lock: asyncio.Lock) {
  await asyncio.asyncWith(lock, async () => {
    console.log(name);
  });
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const tasks = [..."abc"].map((name) => asyncio.createTask(work(name, lock)));
  await asyncio.sleep(0);
  lock.release();
  console.log("released; locked:", Number(lock.locked()));
  await lock.acquire();
  console.log("main comes last");
  lock.release();
  await asyncio.wait(tasks);
}

asyncio.run(main());
