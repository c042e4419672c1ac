import * as asyncio from "asyncio";

async function work() {
  return 1;
}

async function main() {
  const task = asyncio.createTask(work(), { name: "eager", eagerStart: true });
  console.log(task.getCoro() === null ? "True" : "False", task);
}

asyncio.run(main());
