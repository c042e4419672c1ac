import * as asyncio from "asyncio";

async function wait(name: string, future: asyncio.Future<void>) {
  try {
    await future;
  } catch (error) {
    console.log(name, error);
  }
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture<void>();
  const tasks = [..."ab"].map((name) => asyncio.createTask(wait(name, future)));
  await asyncio.sleep(0);
  future.setException(new asyncio.ValueError("boom"));
  await asyncio.wait(tasks);
  console.log(future.exception());
}

asyncio.run(main());
