import * as asyncio from "asyncio";

async function work(name: string) {
  console.log(name, "starts");
  await asyncio.sleep(1);
  console.log(name, "ends");
  return name;
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(work("a"));
  console.log("created; done:", Number(task.done()));
  console.log(await task);
}

asyncio.run(main());
