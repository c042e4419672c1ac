import * as asyncio from "asyncio";
import { grind, sacks } from "./sacks";

const failures: string[] = [];

async function main() {
  const tasks = sacks.map((sack) => {
    const task = asyncio.createTask(
      asyncio.toThread(grind, sack),
    );
    task.addDoneCallback(() => {
      const error = task.exception() as Error | null;
      if (error) failures.push(sack);
      console.log(
        `${sack}: ${error?.message ?? `${task.result()} kg`}`,
      );
    });
    return task;
  });
  await asyncio.wait(tasks);
  console.log(
    sacks.length - failures.length,
    "ground,",
    failures.length,
    "failed",
  );
}

asyncio.run(main());
