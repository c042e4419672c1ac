import * as asyncio from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function main() {
  const tasks = towns.map((town) =>
    asyncio.createTask(ask(town)),
  );
  const [, slow] = await asyncio.wait(tasks, { timeout: 1.5 });
  for (const task of slow) task.cancel();
  if (slow.size > 0) await asyncio.wait(slow);

  tasks.forEach((task, index) => {
    const town = towns[index]!;
    if (task.cancelled()) {
      console.log(
        `${town}: ${yesterday(town)} (from yesterday)`,
      );
    } else if (task.exception()) {
      console.log(
        `${town}: ${(task.exception() as Error).message}`,
      );
    } else {
      console.log(`${town}: ${task.result()}`);
    }
  });
}

asyncio.run(main());
