// Breaks: everything | use instanceof on those
import * as asyncio from "asyncio";
import { book, needs } from "./trip";

async function main() {
  try {
    const tasks = await asyncio.asyncWith(
      new asyncio.TaskGroup(),
      async (group) =>
        needs.map((what) => group.createTask(book(what))),
    );
    console.log(
      `booked: ${tasks.map((task) => task.result()).join(", ")}`,
    );
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(`no trip: ${error.message}`);
  }
}

asyncio.run(main());
