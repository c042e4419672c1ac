import * as asyncio from "asyncio";

async function work() {
  await asyncio.asyncWith(asyncio.timeout(1), async () => {
    await asyncio.sleep(10);
  });
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(0);
  asyncio.getRunningLoop().callAt(1, () => task.cancel("both"));
  await asyncio.wait([task]);
  console.log(Number(task.cancelled()), task.cancelling());
}

asyncio.run(main());
