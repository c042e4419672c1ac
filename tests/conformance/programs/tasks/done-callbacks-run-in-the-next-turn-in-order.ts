import * as asyncio from "asyncio";

async function work() {
  return 42;
}

async function main() {
  const task = asyncio.createTask(work());
  task.addDoneCallback((task) => console.log("first", task.result()));
  task.addDoneCallback((task) => console.log("second", task.result()));
  await task;
  console.log("awaited");
  task.addDoneCallback(() => console.log("late"));
  console.log("added to a done task");
  await asyncio.sleep(0);
}

asyncio.run(main());
