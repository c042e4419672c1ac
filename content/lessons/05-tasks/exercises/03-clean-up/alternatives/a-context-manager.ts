import { asyncWith, CancelledError, run } from "asyncio";
import {
  beds,
  closeValve,
  night,
  openValve,
  waterBed,
} from "./garden";

const valve = {
  async aenter() {
    openValve();
  },
  async aexit() {
    closeValve();
    return false;
  },
};

async function water() {
  await asyncWith(valve, async () => {
    for (const bed of beds) {
      try {
        await waterBed(bed);
      } catch (error) {
        if (error instanceof CancelledError) {
          throw error;
        }
        console.log(
          "trouble with the",
          `${bed}:`,
          (error as Error).message,
        );
      }
    }
  });
}

run(night(water));
