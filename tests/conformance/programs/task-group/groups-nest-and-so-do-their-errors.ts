import * as asyncio from "asyncio";

async function fail(n: number) {
  await asyncio.sleep(n);
  throw new asyncio.ValueError("boom");
}

async function inner() {
  const group = new asyncio.TaskGroup();
  await asyncio.asyncWith(group, async () => {
    group.createTask(fail(1));
  });
}

async function main() {
  const group = new asyncio.TaskGroup();
  try {
    await asyncio.asyncWith(group, async () => {
      group.createTask(inner());
      group.createTask(asyncio.sleep(10));
    });
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
