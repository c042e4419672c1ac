import * as asyncio from "asyncio";

class Resource {
  async aenter() {
    console.log("open");
    return this;
  }

  async aexit(error: unknown) {
    await asyncio.sleep(1);
    console.log("close after", (error as Error).name);
  }
}

async function work() {
  await asyncio.asyncWith(new Resource(), async () => {
    await asyncio.sleep(10);
  });
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  console.log(Number(task.cancelled()), asyncio.getRunningLoop().time());
}

asyncio.run(main());
