// Breaks: Then, and not earlier | is only a request
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
    for (const task of tasks) {
      task.cancel();
    }
    console.log(`no trip: ${(error as Error).message}`);
  }
}

asyncio.run(main());
