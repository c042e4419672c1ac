import * as asyncio from "asyncio";

async function f() {}

async function main() {
  const coroutine = f();
  const task = asyncio.createTask(asyncio.sleep(0));
  const future = asyncio.getRunningLoop().createFuture();
  for (const value of [coroutine, task, future, f]) {
    console.log(Number(asyncio.isCoroutine(value)), Number(asyncio.isFuture(value)));
  }
  await coroutine;
}

asyncio.run(main());
