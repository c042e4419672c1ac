import * as asyncio from "asyncio";

async function wait(name: string, awaitable: asyncio.Awaitable<unknown>) {
  await awaitable;
  console.log(name);
}

async function main() {
  const [event, queue] = [new asyncio.Event(), new asyncio.Queue<null>()];
  const future = asyncio.getRunningLoop().createFuture<void>();
  const tasks = [
    asyncio.createTask(wait("event", event.wait())),
    asyncio.createTask(wait("queue", queue.get())),
    asyncio.createTask(wait("future", future)),
  ];
  await asyncio.sleep(0);
  future.setResult();
  event.set();
  queue.putNowait(null);
  await asyncio.wait(tasks);
}

asyncio.run(main());
