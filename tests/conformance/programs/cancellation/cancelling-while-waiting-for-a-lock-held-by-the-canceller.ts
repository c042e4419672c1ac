import * as asyncio from "asyncio";

async function work(lock: asyncio.Lock) {
  try {
    await asyncio.asyncWith(lock, async () => {
      console.log("never");
    });
  } catch (error) {
    console.log("gave up; locked:", Number(lock.locked()));
    throw error;
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await asyncio.asyncWith(lock, async () => {
    const task = asyncio.createTask(work(lock));
    await asyncio.sleep(1);
    task.cancel();
    await asyncio.wait([task]);
  });
  console.log(Number(lock.locked()));
}

asyncio.run(main());
