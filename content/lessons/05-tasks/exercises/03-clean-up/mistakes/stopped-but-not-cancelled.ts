// Breaks: A watering that was cancelled | “the watering went on” was printed
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
        break;
      }
      console.log(
        `trouble with the ${bed}: ${(error as Error).message}`,
      );
    }
  }
  closeValve();
}

asyncio.run(night(water));
