// Breaks: It works for other trips | “no trip: no
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
    const { exceptions } = error as asyncio.ExceptionGroup;
    for (const each of exceptions) {
      console.log(`no trip: ${(each as Error).message}`);
    }
  }
}

asyncio.run(main());
