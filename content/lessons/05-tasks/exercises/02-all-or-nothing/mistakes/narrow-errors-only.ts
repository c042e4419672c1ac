// Breaks: It works for other trips | no ValueError
import * as asyncio from "asyncio";
import { book, needs } from "./trip";

async function main() {
  try {
    const tasks = await asyncio.asyncWith(
      new asyncio.TaskGroup(),
      async (group) =>
        needs.map((need) => group.createTask(book(need))),
    );
    const booked = tasks.map((task) => task.result());
    console.log(`booked: ${booked.join(", ")}`);
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    const [first] = error.exceptions;
    if (!(first instanceof asyncio.ValueError)) throw error;
    console.log(`no trip: ${first.message}`);
  }
}

asyncio.run(main());
