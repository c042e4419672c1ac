import * as asyncio from "asyncio";

async function work(n: number, barrier: asyncio.Barrier) {
  await asyncio.sleep(n);
  console.log(n, "comes", asyncio.getRunningLoop().time());
  const index = await barrier.wait();
  console.log(n, "goes on as", index);
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  await asyncio.gather([3, 1, 2].map((n) => work(n, barrier)));
  console.log(barrier.parties, barrier.nWaiting, Number(barrier.broken));
}

asyncio.run(main());
