// Breaks: The valve is opened | “valve closed” was printed twice
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
        if (error instanceof asyncio.CancelledError) {
          closeValve();
          throw error;
        }
        console.log(
          `trouble with the ${bed}: ${(error as Error).message}`,
        );
      }
    }
  } finally {
    closeValve();
  }
}

asyncio.run(night(water));
