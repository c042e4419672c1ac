import * as asyncio from "asyncio";

async function fail() {
  throw new asyncio.ValueError("at once");
}

async function main() {
  try {
    await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
      group.createTask(fail(), { eagerStart: true });
      console.log("the body goes on", group, asyncio.currentTask()!.cancelling());
      await asyncio.sleep(0);
      console.log("and is cancelled at its next await");
      await asyncio.sleep(0);
      console.log("never");
    });
  } catch (group) {
    console.log(String(group).replace(/^\w+: /, ""), asyncio.currentTask()!.cancelling());
  }
}

asyncio.run(main());
