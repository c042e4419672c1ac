import * as asyncio from "asyncio";

async function main() {
  const group = new asyncio.TaskGroup();
  let cancelled = false;
  await asyncio.asyncWith(group, async () => {
    const child = group.createTask(asyncio.sleep(10));
    child.addDoneCallback(() => (cancelled = child.cancelled()));
    await asyncio.sleep(1);
    child.cancel();
  });
  console.log(Number(cancelled), asyncio.getRunningLoop().time());
}

asyncio.run(main());
