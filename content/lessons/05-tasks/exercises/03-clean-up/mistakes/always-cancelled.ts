// Breaks: When it does not rain | “ended as usual” was not printed
import * as asyncio from "asyncio";
import {
  beds,
  closeValve,
  night,
  openValve,
  waterBed,
} from "./garden";

async function water() {
  openValve();
  try {
    for (const bed of beds) {
      try {
        await waterBed(bed);
      } catch (error) {
        if (error instanceof asyncio.CancelledError)
          throw error;
        const { message } = error as Error;
        console.log(`trouble with the ${bed}: ${message}`);
      }
    }
  } finally {
    closeValve();
  }
  throw new asyncio.CancelledError();
}

asyncio.run(night(water));
