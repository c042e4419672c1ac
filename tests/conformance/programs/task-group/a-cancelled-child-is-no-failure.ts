import * as asyncio from "asyncio";

async function main() {
  const group = new asyncio.TaskGroup();
  const child = await asyncio.asyncWith(group, async () => {
    const child = group.createTask(asyncio.sleep(10));
    await asyncio.sleep(1);
    child.cancel();
    return child;
  });
  console.log(Number(child.cancelled()), asyncio.getRunningLoop().time());
}

asyncio.run(main());
