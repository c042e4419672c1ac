import { createTask, gather, run, wait } from "asyncio";
import { ask, towns, yesterday } from "./weather";

async function main() {
  const tasks = towns.map((town) => createTask(ask(town)));
  await wait(tasks, { timeout: 1.5 });
  for (const task of tasks) {
    task.cancel();
  }
  await gather(tasks, { returnExceptions: true });
  for (const [index, town] of towns.entries()) {
    const task = tasks[index]!;
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
  }
}

run(main());
