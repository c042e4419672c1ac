import * as asyncio from "asyncio";

async function attempt(name: string, coroutine: asyncio.Coroutine<unknown>) {
  try {
    await coroutine;
  } catch {
    console.log(name, "shut down");
  }
}

async function main() {
  const [full, empty] = [new asyncio.Queue<number>(1), new asyncio.Queue<number>()];
  full.putNowait(1);
  const tasks = [
    asyncio.createTask(attempt("put", full.put(2))),
    asyncio.createTask(attempt("get", empty.get())),
    asyncio.createTask(attempt("get too", empty.get())),
  ];
  await asyncio.sleep(1);
  empty.shutdown();
  full.shutdown();
  await asyncio.wait(tasks);
}

asyncio.run(main());
