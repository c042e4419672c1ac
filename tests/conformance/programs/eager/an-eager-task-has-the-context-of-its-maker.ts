import * as asyncio from "asyncio";

const variable = new asyncio.ContextVar("variable", { default: 0 });

async function child() {
  console.log("child", variable.get());
  variable.set(2);
  await asyncio.sleep(0);
  console.log("child again", variable.get());
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  variable.set(1);
  const task = asyncio.createTask(child());
  console.log("main", variable.get());
  await task;
}

asyncio.run(main());
