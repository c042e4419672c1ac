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
    const [first] = (error as asyncio.ExceptionGroup)
      .exceptions;
    console.log(`no trip: ${(first as Error).message}`);
  }
}

asyncio.run(main());
