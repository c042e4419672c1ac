import * as asyncio from "asyncio";

async function work(future: asyncio.Future<string>) {
  try {
    return await future;
  } catch {
    return "cancelled, though the result was there";
  }
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture<string>();
  const task = asyncio.createTask(work(future));
  await asyncio.sleep(0);
  future.setResult("result");
  task.cancel();
  console.log(await task, future.result());
}

asyncio.run(main());
