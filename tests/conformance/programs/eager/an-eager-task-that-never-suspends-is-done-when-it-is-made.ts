import * as asyncio from "asyncio";

async function immediate() {
  return asyncio.currentTask()!.getName();
}

async function fail() {
  throw new asyncio.ValueError("at once");
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(immediate());
  console.log(Number(task.done()), task.result(), asyncio.currentTask()!.getName());
  const failed = asyncio.createTask(fail());
  console.log(Number(failed.done()), failed.exception());
  console.log(asyncio.allTasks().size);
}

asyncio.run(main());
