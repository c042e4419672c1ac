import * as asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  const [empty, full] = [new asyncio.Condition(lock), new asyncio.Condition(lock)];
  await asyncio.asyncWith(empty, async () => {
    console.log(Number(lock.locked()), Number(full.locked()));
  });
  console.log(Number(lock.locked()), Number(full.locked()));
}

asyncio.run(main());
