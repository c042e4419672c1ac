// Breaks: When one bed | Whatever class it is
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
        if (!(error instanceof asyncio.ValueError)) throw error;
        console.log(
          `trouble with the ${bed}: ${error.message}`,
        );
      }
    }
  } finally {
    closeValve();
  }
}

asyncio.run(night(water));
