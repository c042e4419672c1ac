import { CancelledError, run } from "asyncio";
import * as garden from "./garden";

async function water() {
  try {
    garden.openValve();
    for (const bed of garden.beds) {
      try {
        await garden.waterBed(bed);
      } catch (e) {
        if (e instanceof CancelledError) throw e;
        const { message } = e as Error;
        console.log(`trouble with the ${bed}: ${message}`);
      }
    }
  } finally {
    garden.closeValve();
  }
}

run(garden.night(water));
