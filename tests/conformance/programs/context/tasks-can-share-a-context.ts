import * as asyncio from "asyncio";

const count = new asyncio.ContextVar("count", { default: 0 });

async function increase() {
  count.set(count.get() + 1);
  await asyncio.sleep(0);
  count.set(count.get() + 1);
}

async function main() {
  const context = asyncio.copyContext();
  const tasks = [0, 1].map(() => asyncio.createTask(increase(), { context }));
  await asyncio.wait(tasks);
  console.log(context.get(count), count.get(), tasks[0]!.getContext() === context ? "True" : "False");
  await asyncio.createTask(increase(), { context: asyncio.currentTask()!.getContext() });
  console.log(count.get());
}

asyncio.run(main());
