import * as asyncio from "asyncio";

async function main() {
  const group = new asyncio.TaskGroup();
  console.log(group);
  try {
    await asyncio.asyncWith(group, async () => {
      console.log(group);
      group.createTask(asyncio.sleep(1));
      group.createTask(asyncio.sleep(1));
      console.log(group);
      throw new asyncio.ValueError("boom");
    });
  } catch {
    console.log(group);
  }
}

asyncio.run(main());
