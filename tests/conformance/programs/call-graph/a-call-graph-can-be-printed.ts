import * as asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(1), { name: "sleeper" });
  asyncio.printCallGraph(task, { limit: 0 });
  await task;
}

asyncio.run(main());
