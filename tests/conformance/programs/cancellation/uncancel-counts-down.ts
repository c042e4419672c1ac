import * as asyncio from "asyncio";

async function main() {
  const task = asyncio.currentTask()!;
  task.cancel();
  task.cancel();
  console.log(task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel());
  await asyncio.sleep(1);
  console.log("not cancelled at", asyncio.getRunningLoop().time());
}

asyncio.run(main());
