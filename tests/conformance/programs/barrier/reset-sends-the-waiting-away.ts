import * as asyncio from "asyncio";

async function work(name: string, barrier: asyncio.Barrier) {
  try {
    console.log(name, await barrier.wait());
  } catch {
    console.log(name, "sent away");
  }
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  const task = asyncio.createTask(work("a", barrier));
  await asyncio.sleep(0);
  await barrier.reset();
  await task;
  await asyncio.gather(work("b", barrier), work("c", barrier));
}

asyncio.run(main());
