import * as asyncio from "asyncio";

async function main() {
  const semaphore = new asyncio.BoundedSemaphore(1);
  await asyncio.asyncWith(semaphore, async () => {});
  try {
    semaphore.release();
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
