// Breaks: When one bed | no further bed was watered
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
  let bed = "";
  try {
    for (bed of beds) {
      await waterBed(bed);
    }
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    const { message } = error as Error;
    console.log(`trouble with the ${bed}: ${message}`);
  } finally {
    closeValve();
  }
}

asyncio.run(night(water));
