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
  const loop = asyncio.getRunningLoop();
  const end = loop.time() + limit;
  const tasks = shops.map((shop) =>
    asyncio.createTask(answer(shop)),
  );
  let pending = new Set<asyncio.Future<string>>(tasks);
  while (pending.size > 0 && loop.time() < end) {
    const [done, rest] = await asyncio.wait(pending, {
      timeout: end - loop.time(),
      returnWhen: asyncio.FIRST_COMPLETED,
    });
    for (const task of done) {
      console.log(task.result());
    }
    pending = rest;
  }
  if (pending.size > 0) {
    const late = shops.filter((_, i) => pending.has(tasks[i]!));
    console.log("no answer:", late.join(", "));
    for (const task of pending) {
      task.cancel();
    }
    await asyncio.wait(pending);
  }
}

asyncio.run(main());
