// Breaks: The valve is opened | tap closed
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
        closeValve();
        throw error;
      }
      console.log(
        `trouble with the ${bed}: ${(error as Error).message}`,
      );
    }
  }
}

asyncio.run(night(water));
