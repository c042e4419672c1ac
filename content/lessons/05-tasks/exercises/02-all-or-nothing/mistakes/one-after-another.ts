// Breaks: All three are booked | 1 call of book
import * as asyncio from "asyncio";
import { book, needs } from "./trip";

async function main() {
  try {
    const booked: string[] = [];
    for (const what of needs) {
      booked.push(await book(what));
    }
    console.log(`booked: ${booked.join(", ")}`);
  } catch (error) {
    console.log(`no trip: ${(error as Error).message}`);
  }
}

asyncio.run(main());
