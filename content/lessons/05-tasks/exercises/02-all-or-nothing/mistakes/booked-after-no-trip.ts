// Breaks: Then, and not earlier | “booked: train” was printed
import * as asyncio from "asyncio";
import { book, needs } from "./trip";

const booked: string[] = [];

async function note(what: string) {
  booked.push(await book(what));
}

async function main() {
  try {
    await asyncio.asyncWith(
      new asyncio.TaskGroup(),
      async (group) => {
        needs.forEach((need) => group.createTask(note(need)));
      },
    );
  } catch (error) {
    const { exceptions } = error as asyncio.ExceptionGroup;
    console.log(`no trip: ${(exceptions[0] as Error).message}`);
  }
  booked.sort((a, b) => needs.indexOf(a) - needs.indexOf(b));
  console.log(`booked: ${booked.join(", ")}`);
}

asyncio.run(main());
