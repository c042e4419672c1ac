import * as asyncio from "asyncio";

async function work() {}

async function main() {
  const coroutine = work();
  const task = asyncio.createTask(coroutine);
  console.log(task.getCoro() === coroutine ? "True" : "False");
  await task;
}

asyncio.run(main());
