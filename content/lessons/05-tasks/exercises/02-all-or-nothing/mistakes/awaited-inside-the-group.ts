// Breaks: All three are booked | 1 call of book
import * as asyncio from "asyncio";
import { book, needs } from "./trip";

async function main() {
  try {
    const booked = await asyncio.asyncWith(
      new asyncio.TaskGroup(),
      async (group) => {
        const results: string[] = [];
        for (const what of needs) {
          results.push(await group.createTask(book(what)));
        }
        return results;
      },
    );
    console.log(`booked: ${booked.join(", ")}`);
  } catch (error) {
    const { exceptions } = error as asyncio.ExceptionGroup;
    console.log(`no trip: ${(exceptions[0] as Error).message}`);
  }
}

asyncio.run(main());
