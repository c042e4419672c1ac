import * as asyncio from "asyncio";
import {
  beds,
  closeValve,
  night,
  openValve,
  waterBed,
} from "./garden";

async function troubleOf(bed: string): Promise<unknown> {
  try {
    await waterBed(bed);
    return null;
  } catch (error) {
    return error;
  }
}

async function water() {
  openValve();
  try {
    for (const bed of beds) {
      const trouble = await troubleOf(bed);
      if (trouble instanceof asyncio.CancelledError) {
        throw trouble;
      } else if (trouble instanceof Error) {
        console.log(
          `trouble with the ${bed}: ${trouble.message}`,
        );
      }
    }
  } finally {
    closeValve();
  }
}

asyncio.run(night(water));
