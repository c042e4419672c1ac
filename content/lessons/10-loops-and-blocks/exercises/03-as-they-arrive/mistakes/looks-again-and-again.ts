// Breaks: Each price is printed | at that very moment
import * as asyncio from "asyncio";
import { ask, limit, shops } from "./shops";

async function answer(shop: string) {
  try {
    return `${shop}: ${await ask(shop)} coins`;
  } catch (error) {
    if (!(error instanceof asyncio.LookupError)) throw error;
    return `${shop}: ${error.message}`;
  }
}

async function main() {
  const tasks = shops.map((shop) =>
    asyncio.createTask(answer(shop)),
  );
  const loop = asyncio.getRunningLoop();
  const end = loop.time() + limit;
  const told = new Set<asyncio.Task<string>>();
  while (told.size < tasks.length && loop.time() < end) {
    await asyncio.sleep(Math.min(0.05, end - loop.time()));
    for (const task of tasks) {
      if (!task.done() || told.has(task)) continue;
      told.add(task);
      console.log(task.result());
    }
  }
  if (told.size < tasks.length) {
    const late = shops.filter((_, i) => !tasks[i]!.done());
    console.log(`no answer: ${late.join(", ")}`);
    for (const task of tasks) {
      task.cancel();
    }
    await asyncio.wait(tasks);
  }
}

asyncio.run(main());
