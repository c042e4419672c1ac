import * as asyncio from "asyncio";

async function work(n: number, semaphore: asyncio.Semaphore) {
  await asyncio.asyncWith(semaphore, async () => {
    console.log(n, "in", asyncio.getRunningLoop().time());
    await asyncio.sleep(1);
  });
}

async function main() {
  const semaphore = new asyncio.Semaphore(2);
  await asyncio.gather([0, 1, 2, 3, 4].map((n) => work(n, semaphore)));
}

asyncio.run(main());
