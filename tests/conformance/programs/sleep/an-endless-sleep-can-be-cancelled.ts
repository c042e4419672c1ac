import * as asyncio from "asyncio";

const truth = (value: boolean) => (value ? "True" : "False");

async function main() {
  const loop = asyncio.getRunningLoop();
  const task = asyncio.createTask(asyncio.sleep(Infinity));
  await asyncio.asyncWith(asyncio.timeout(Infinity), async (limit) => {
    console.log(limit);
    await asyncio.sleep(5);
  });
  console.log(truth(task.cancel()), truth(loop.time() === 5));
  await asyncio.wait([task]);
  console.log(truth(task.cancelled()));
}

asyncio.run(main());
