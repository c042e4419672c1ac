import * as asyncio from "asyncio";
import { book, needs } from "./trip";

async function main() {
  try {
    const booked = await asyncio.gather(
      ...needs.map((what) => book(what)),
    );
    console.log(`booked: ${booked.join(", ")}`);
  } catch (error) {
    console.log(`no trip: ${(error as Error).message}`);
  }
}

asyncio.run(main());
