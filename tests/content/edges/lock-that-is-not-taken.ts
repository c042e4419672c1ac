import * as asyncio from "asyncio";

const lock = new asyncio.Lock();
let total = 0;

async function careful() {
  await lock.acquire();
  try {
    const before = total;
    await asyncio.sleep(1);
    total = before + 5;
  } finally {
    lock.release();
  }
}

async function careless() {
  await asyncio.sleep(0.5);
  total += 7;
}

async function main() {
  await asyncio.gather(careful(), careless());
  console.log(total, "instead of 12");
}

asyncio.run(main());
