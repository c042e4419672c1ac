import * as asyncio from "asyncio";

async function work(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(name, "is done");
}

async function main() {
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
    group.createTask(work("first", 2));
    const second = group.createTask(work("second", 2));
    await asyncio.sleep(1);
    second.cancel();
  });
  console.log("the group ends well");
}

asyncio.run(main());
