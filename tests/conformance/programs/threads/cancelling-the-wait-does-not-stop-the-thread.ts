import * as asyncio from "asyncio";

function work() {
  asyncio.time.sleep(2);
  console.log("the thread finishes");
}

async function main() {
  const task = asyncio.createTask(asyncio.toThread(work));
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  console.log("cancelled", Number(task.cancelled()), asyncio.getRunningLoop().time());
  await asyncio.sleep(2);
}

asyncio.run(main());
