import * as asyncio from "asyncio";

function factory(loop: asyncio.EventLoop, coroutine: asyncio.Coroutine<unknown>, options: asyncio.TaskOptions) {
  console.log("factory makes", coroutine.name);
  return new asyncio.Task(coroutine, { loop, ...options });
}

async function work() {
  return 1;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setTaskFactory(factory as asyncio.TaskFactory);
  console.log(loop.getTaskFactory() === factory ? "True" : "False");
  console.log(await asyncio.createTask(work(), { name: "mine" }), await asyncio.gather(work()));
  loop.setTaskFactory(null);
  console.log(await asyncio.createTask(work()));
}

asyncio.run(main());
