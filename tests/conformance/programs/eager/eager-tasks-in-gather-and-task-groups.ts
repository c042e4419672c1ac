import * as asyncio from "asyncio";

async function work(name: string) {
  console.log(name, "starts");
  await asyncio.sleep(0);
  console.log(name, "ends");
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const both = asyncio.gather(work("a"), work("b"));
  console.log("gathered");
  await both;
  const group = new asyncio.TaskGroup();
  await asyncio.asyncWith(group, async () => {
    group.createTask(work("c"));
    console.log("in the group");
  });
}

asyncio.run(main());
