import * as asyncio from "asyncio";

async function wait(future: asyncio.Future<void>) {
  await future;
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture<void>();
  const task = asyncio.createTask(wait(future));
  await asyncio.sleep(0);
  console.log(Number(future.cancel("nobody will come")), Number(future.cancel()));
  try {
    await task;
  } catch (error) {
    console.log(error, Number(task.cancelled()), Number(future.cancelled()), task.cancelling());
  }
}

asyncio.run(main());
