import * as asyncio from "asyncio";

const items: number[] = [];

async function consumer(condition: asyncio.Condition) {
  await asyncio.asyncWith(condition, async () => {
    console.log(Number(await condition.waitFor(() => items.length >= 2)), items);
  });
}

async function main() {
  const condition = new asyncio.Condition();
  const task = asyncio.createTask(consumer(condition));
  for (const item of [1, 2, 3]) {
    await asyncio.sleep(1);
    await asyncio.asyncWith(condition, async () => {
      items.push(item);
      condition.notify();
      console.log("added", item);
    });
  }
  await task;
}

asyncio.run(main());
