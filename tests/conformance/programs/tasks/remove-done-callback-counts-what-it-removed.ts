import * as asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(0));
  const callback = () => console.log("never");
  task.addDoneCallback(callback);
  task.addDoneCallback(callback);
  console.log(task.removeDoneCallback(callback), task.removeDoneCallback(callback));
  await task;
}

asyncio.run(main());
