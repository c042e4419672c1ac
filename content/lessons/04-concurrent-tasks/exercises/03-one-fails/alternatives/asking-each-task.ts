import { createTask, run, wait } from "asyncio";
import { farms, order } from "./farms";

async function main() {
  const tasks = farms.map((farm) =>
    createTask(order(farm), { name: farm }),
  );
  await wait(tasks);
  const failed = tasks.filter(
    (task) => task.exception() !== null,
  );
  for (const task of tasks) {
    const error = task.exception();
    console.log(
      error === null
        ? `${task.getName()}: ${task.result()}`
        : `${task.getName()}: no delivery, ${(error as Error).message}`,
    );
  }
  console.log(
    `${tasks.length - failed.length} delivered, ${failed.length} failed`,
  );
}

run(main());
