// Breaks: After limit seconds | no answer: hill, north
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
  try {
    for (const result of asyncio.asCompleted(tasks, {
      timeout: limit,
    })) {
      console.log(await result);
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    const late = shops.filter((_, i) => !tasks[i]!.done());
    console.log(`no answer: ${late.sort().join(", ")}`);
    for (const task of tasks) {
      task.cancel();
    }
    await asyncio.wait(tasks);
  }
}

asyncio.run(main());
