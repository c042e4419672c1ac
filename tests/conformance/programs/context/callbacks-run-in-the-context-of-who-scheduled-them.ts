import * as asyncio from "asyncio";

const variable = new asyncio.ContextVar("variable", { default: 0 });

async function main() {
  const loop = asyncio.getRunningLoop();
  variable.set(1);
  loop.callSoon(() => console.log("soon", variable.get()));
  variable.set(2);
  loop.callLater(0, () => console.log("later", variable.get()));
  const task = asyncio.createTask(asyncio.sleep(0));
  task.addDoneCallback(() => console.log("done", variable.get()));
  variable.set(3);
  await task;
  await asyncio.sleep(0);
}

asyncio.run(main());
