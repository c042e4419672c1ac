import * as asyncio from "asyncio";

async function follow(name: string): Promise<void> {
  await tasks[name];
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture<unknown>();
  future.setResult([future]);
  console.log(future);
  tasks["b"] = asyncio.createTask(follow("a"), { name: "a" });
  tasks["a"] = asyncio.createTask(follow("b"), { name: "b" });
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  const shown = String(tasks["a"]);
  const count = (text: string) => shown.split(text).length - 1;
  console.log(count("Task pending"), count("wait_for"), shown.includes("wait_for=... cb") ? "True" : "False");
}

const tasks: Record<string, asyncio.Task<void>> = {};
const loop = asyncio.newEventLoop();
loop.setExceptionHandler(() => {});
void loop.runUntilComplete(main());
