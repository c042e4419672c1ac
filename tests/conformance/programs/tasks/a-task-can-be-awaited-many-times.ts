import * as asyncio from "asyncio";

async function once() {
  console.log("running");
  return "result";
}

async function main() {
  const task = asyncio.createTask(once());
  console.log(await task, await task);
  console.log(task.result());
}

asyncio.run(main());
