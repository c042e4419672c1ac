import * as asyncio from "asyncio";

async function work(group: asyncio.TaskGroup, n: number): Promise<void> {
  console.log("work", n);
  await asyncio.sleep(1);
  if (n > 0) group.createTask(work(group, n - 1));
}

async function main() {
  const group = new asyncio.TaskGroup();
  await asyncio.asyncWith(group, async () => {
    group.createTask(work(group, 3));
  });
  console.log(asyncio.getRunningLoop().time());
}

asyncio.run(main());
