import * as asyncio from "asyncio";

async function work(name: string, barrier: asyncio.Barrier) {
  for (let i = 0; i < 2; i++) {
    await asyncio.asyncWith(barrier, async (index) => {
      console.log(name, "round", i, "index", index);
    });
  }
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  await asyncio.gather(work("a", barrier), work("b", barrier));
}

asyncio.run(main());
