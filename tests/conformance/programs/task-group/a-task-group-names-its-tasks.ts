import * as asyncio from "asyncio";

async function main() {
  const group = new asyncio.TaskGroup();
  await asyncio.asyncWith(group, async () => {
    const a = group.createTask(asyncio.sleep(0));
    const b = group.createTask(asyncio.sleep(0), { name: "named" });
    console.log(a.getName(), b.getName());
  });
}

asyncio.run(main());
