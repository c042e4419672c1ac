import * as asyncio from "asyncio";

class Job<T> extends asyncio.Task<T> {}

async function work() {
  console.log("in a", asyncio.currentTask()!.constructor.name);
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(Job));
  const task = asyncio.createTask(work(), { name: "job" });
  console.log(task);
}

asyncio.run(main());
