import * as asyncio from "asyncio";

async function wait(condition: asyncio.Condition, name: string) {
  await asyncio.asyncWith(condition, async () => {
    await condition.wait();
    console.log(name, "goes on");
  });
}

async function main() {
  const condition = new asyncio.Condition();
  const tasks = ["first", "second", "third"].map((name) => asyncio.createTask(wait(condition, name)));
  await asyncio.sleep(0);
  await asyncio.asyncWith(condition, async () => {
    condition.notify();
    tasks[0]!.cancel();
  });
  await asyncio.sleep(1);
  console.log(tasks.filter((task) => task.done()).length);
  await asyncio.asyncWith(condition, async () => {
    condition.notify(0);
    condition.notify(10);
  });
  await asyncio.wait(tasks);
}

asyncio.run(main());
