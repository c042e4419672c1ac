import * as asyncio from "asyncio";

async function consumer(name: string, condition: asyncio.Condition) {
  await asyncio.asyncWith(condition, async () => {
    await condition.wait();
    console.log(name, "notified");
  });
}

async function main() {
  const condition = new asyncio.Condition();
  const tasks = [..."abcd"].map((name) => asyncio.createTask(consumer(name, condition)));
  await asyncio.sleep(0);
  for (const count of [1, 2]) {
    await asyncio.asyncWith(condition, async () => {
      condition.notify(count);
    });
    await asyncio.sleep(1);
    console.log("--");
  }
  await asyncio.asyncWith(condition, async () => {
    condition.notifyAll();
  });
  await asyncio.wait(tasks);
}

asyncio.run(main());
