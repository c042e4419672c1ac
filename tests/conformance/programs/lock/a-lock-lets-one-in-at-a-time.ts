import * as asyncio from "asyncio";

async function work(name: string, lock: asyncio.Lock) {
  await asyncio.asyncWith(lock, async () => {
    console.log(name, "in");
    await asyncio.sleep(1);
    console.log(name, "out");
  });
}

async function main() {
  const lock = new asyncio.Lock();
  await asyncio.gather([..."abc"].map((name) => work(name, lock)));
  console.log(asyncio.getRunningLoop().time(), Number(lock.locked()));
}

asyncio.run(main());
