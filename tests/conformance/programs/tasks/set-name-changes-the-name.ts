import * as asyncio from "asyncio";

async function main() {
  const task = asyncio.currentTask()!;
  task.setName("boss");
  console.log(task.getName());
  task.setName(7 as unknown as string);
  console.log([task.getName()].map((name) => `'${name}'`).join());
}

asyncio.run(main());
