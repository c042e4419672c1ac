// Breaks: The valve is opened | “valve closed” was not printed
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
  for (const bed of beds) {
    try {
      await waterBed(bed);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) {
        throw error;
      }
      console.log(
        `trouble with the ${bed}: ${(error as Error).message}`,
      );
    }
  }
  closeValve();
}

asyncio.run(night(water));
