// Breaks: A watering that was cancelled | the watering went on
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
  } catch {
    console.log("it stops");
  } finally {
    closeValve();
  }
}

asyncio.run(night(water));
