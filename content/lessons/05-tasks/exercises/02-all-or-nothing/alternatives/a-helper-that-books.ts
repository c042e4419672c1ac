import * as asyncio from "asyncio";
import { book, needs } from "./trip";

async function bookAll() {
  const tasks: asyncio.Task<string>[] = [];
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (trip) => {
      for (const what of needs) {
        tasks.push(trip.createTask(book(what)));
      }
    },
  );
  return tasks.map((task) => task.result());
}

async function main() {
  try {
    const booked = await bookAll();
    console.log("booked: " + booked.join(", "));
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    const [first] = error.exceptions;
    console.log("no trip: " + (first as Error).message);
  }
}

asyncio.run(main());
