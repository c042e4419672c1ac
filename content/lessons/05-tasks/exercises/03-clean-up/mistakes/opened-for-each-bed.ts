// Breaks: The valve is opened | “valve open” was printed
import * as asyncio from "asyncio";
import {
  beds,
  closeValve,
  night,
  openValve,
  waterBed,
} from "./garden";

async function water() {
  try {
    for (const bed of beds) {
      openValve();
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
}

asyncio.run(night(water));
