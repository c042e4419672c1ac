import * as asyncio from "asyncio";

async function work() {
  return 1;
}

const truth = (value: boolean) => (value ? "True" : "False");

async function main() {
  const task = asyncio.ensureFuture(work());
  console.log(truth(asyncio.ensureFuture(task) === task), await task);
  const future = asyncio.getRunningLoop().createFuture();
  console.log(truth(asyncio.ensureFuture(future) === future));
  try {
    asyncio.ensureFuture(5 as never);
  } catch (error) {
    console.log((error as Error).name);
  }
}

asyncio.run(main());
