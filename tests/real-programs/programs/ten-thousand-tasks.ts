import * as asyncio from "asyncio";

async function request(n: number, gate: asyncio.Semaphore) {
  return await asyncio.asyncWith(gate, async () => {
    await asyncio.sleep(0.001);
    return n;
  });
}

async function sleeper(n: number) {
  await asyncio.sleep(0.5);
  return n;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  const all = await asyncio.gather(Array.from({ length: 10_000 }, (_, n) => sleeper(n)));
  console.log(
    "sum",
    all.reduce((sum, n) => sum + n),
  );
  console.log("together, not one by one:", loop.time() - start < 30 ? "yes" : "no");
  const gate = new asyncio.Semaphore(100);
  console.log("last", (await asyncio.gather(Array.from({ length: 1_000 }, (_, n) => request(n, gate)))).at(-1));
  console.log("left", asyncio.allTasks().size);
}

asyncio.run(main());
