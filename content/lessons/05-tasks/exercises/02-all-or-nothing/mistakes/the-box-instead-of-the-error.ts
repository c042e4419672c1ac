// Feedback: Calls the rest off before it says so | no trip: the boat is full” was not printed
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
