// Breaks: Then, and not earlier | “no trip: the boat is full” was printed at 2 s
import * as asyncio from "asyncio";
import { book, needs } from "./trip";

async function main() {
  const tasks = needs.map((what) =>
    asyncio.createTask(book(what)),
  );
  try {
    const booked = await asyncio.gather(...tasks);
    console.log(`booked: ${booked.join(", ")}`);
  } catch (error) {
    console.log(`no trip: ${(error as Error).message}`);
    for (const task of tasks) {
      task.cancel();
    }
    await asyncio.wait(tasks);
  }
}

asyncio.run(main());
