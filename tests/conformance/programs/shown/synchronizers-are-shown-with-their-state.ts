import * as asyncio from "asyncio";

async function main() {
  const [lock, event, semaphore] = [new asyncio.Lock(), new asyncio.Event(), new asyncio.Semaphore(2)];
  const [condition, barrier] = [new asyncio.Condition(), new asyncio.Barrier(2)];

  function show() {
    for (const each of [lock, event, semaphore, condition, barrier]) console.log(each);
  }

  show();
  await lock.acquire();
  await semaphore.acquire();
  await semaphore.acquire();
  await condition.acquire();
  event.set();
  const tasks: asyncio.Task<unknown>[] = [
    asyncio.createTask(lock.acquire()),
    asyncio.createTask(semaphore.acquire()),
    asyncio.createTask(barrier.wait()),
  ];
  await asyncio.sleep(0);
  show();
  for (const task of tasks) task.cancel();
}

asyncio.run(main());
