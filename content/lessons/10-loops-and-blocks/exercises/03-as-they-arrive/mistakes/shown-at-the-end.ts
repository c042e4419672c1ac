// Breaks: Each price is printed | south: 9 coins
import * as asyncio from "asyncio";
import { ask, limit, shops } from "./shops";

async function answer(shop: string) {
  try {
    return `${shop}: ${await ask(shop)} coins`;
  } catch (error) {
    if (!(error instanceof asyncio.LookupError)) throw error;
    console.log(`${shop}: ${error.message}`);
    return null;
  }
}

async function main() {
  const tasks = shops.map((shop) =>
    asyncio.createTask(answer(shop)),
  );
  const [done, late] = await asyncio.wait(tasks, {
    timeout: limit,
  });
  for (const task of tasks) {
    if (done.has(task) && task.result() !== null) {
      console.log(task.result());
    }
  }
  if (late.size > 0) {
    const names = shops.filter((_, i) => late.has(tasks[i]!));
    console.log(`no answer: ${names.join(", ")}`);
    for (const task of late) {
      task.cancel();
    }
    await asyncio.wait(late);
  }
}

asyncio.run(main());
