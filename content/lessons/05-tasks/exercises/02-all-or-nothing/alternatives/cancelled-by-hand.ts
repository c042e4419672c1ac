import * as asyncio from "asyncio";
import { book, needs } from "./trip";

async function main() {
  const tasks = needs.map((what) =>
    asyncio.createTask(book(what)),
  );
  let trouble: Error | undefined;
  try {
    await asyncio.gather(...tasks);
  } catch (error) {
    trouble = error as Error;
    for (const task of tasks) {
      task.cancel();
    }
    await asyncio.wait(tasks);
  }
  console.log(
    trouble
      ? `no trip: ${trouble.message}`
      : `booked: ${tasks.map((task) => task.result()).join(", ")}`,
  );
}

asyncio.run(main());
