import * as asyncio from "asyncio";

async function save(order: string) {
  await asyncio.sleep(3);
  console.log("saved", order);
}

async function main() {
  const shielded = asyncio.createTask(save("with a shield"));
  const bare = asyncio.createTask(save("without one"));
  for (const waiting of [asyncio.shield(shielded), bare]) {
    try {
      await asyncio.waitFor(waiting, 1);
    } catch (error) {
      if (!(error instanceof asyncio.TimeoutError)) throw error;
      console.log("stopped waiting");
    }
  }
  await asyncio.wait([shielded, bare]);
  const cancelled = [shielded, bare].map((task) => (task.cancelled() ? "True" : "False"));
  console.log("cancelled:", ...cancelled);
}

asyncio.run(main());
