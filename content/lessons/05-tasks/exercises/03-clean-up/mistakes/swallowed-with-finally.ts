// Breaks: several | trouble with the herbs
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
