import * as asyncio from "asyncio";
import { book, needs } from "./trip";

async function bookAll() {
  const booked = new Map<string, string>();

  async function note(what: string) {
    booked.set(what, await book(what));
  }

  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (const what of needs) {
        group.createTask(note(what));
      }
    },
  );
  return needs.map((what) => booked.get(what)).join(", ");
}

async function main() {
  try {
    console.log(`booked: ${await bookAll()}`);
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) {
      throw error;
    }
    console.log(
      "no trip:",
      (error.exceptions[0] as Error).message,
    );
  }
}

asyncio.run(main());
