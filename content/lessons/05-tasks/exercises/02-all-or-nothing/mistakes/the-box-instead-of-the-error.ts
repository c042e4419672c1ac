// Breaks: Then, and not earlier | “no trip: unhandled errors in a TaskGroup
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
    console.log(`no trip: ${(error as Error).message}`);
  }
}

asyncio.run(main());
