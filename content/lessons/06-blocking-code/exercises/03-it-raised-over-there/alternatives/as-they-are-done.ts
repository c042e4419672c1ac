import {
  createTask,
  FIRST_COMPLETED,
  run,
  toThread,
  wait,
} from "asyncio";
import { grind, sacks } from "./sacks";

async function main() {
  const pending = new Set(
    sacks.map((sack) =>
      createTask(toThread(grind, sack), { name: sack }),
    ),
  );
  let failed = 0;
  while (pending.size > 0) {
    await wait(pending, { returnWhen: FIRST_COMPLETED });
    for (const task of [...pending].filter((each) =>
      each.done(),
    )) {
      pending.delete(task);
      const error = task.exception();
      failed += error ? 1 : 0;
      console.log(
        error
          ? `${task.getName()}: ${(error as Error).message}`
          : `${task.getName()}: ${task.result()} kg`,
      );
    }
  }
  console.log(
    `${sacks.length - failed} ground, ${failed} failed`,
  );
}

run(main());
