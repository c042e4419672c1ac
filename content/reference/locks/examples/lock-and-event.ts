import * as asyncio from "asyncio";

async function write(lock: asyncio.Lock, name: string) {
  await asyncio.asyncWith(lock, async () => {
    console.log(name, "writes");
    await asyncio.sleep(1);
  });
}

async function main() {
  const lock = new asyncio.Lock();
  const ready = new asyncio.Event();
  asyncio.getRunningLoop().callLater(1, () => ready.set());
  await ready.wait();
  console.log("ready");
  await asyncio.gather(write(lock, "one"), write(lock, "two"));
}

asyncio.run(main());
