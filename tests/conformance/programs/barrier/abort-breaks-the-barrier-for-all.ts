import * as asyncio from "asyncio";

async function work(name: string, barrier: asyncio.Barrier) {
  try {
    await barrier.wait();
  } catch (error) {
    console.log(name, error);
  }
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  const tasks = [..."ab"].map((name) => asyncio.createTask(work(name, barrier)));
  await asyncio.sleep(1);
  console.log(barrier.nWaiting);
  await barrier.abort();
  await asyncio.wait(tasks);
  console.log(Number(barrier.broken));
  await work("late", barrier);
  await barrier.reset();
  console.log(Number(barrier.broken));
}

asyncio.run(main());
