import * as asyncio from "asyncio";
import {
  beds,
  closeValve,
  night,
  openValve,
  waterBed,
} from "./garden";

async function tryBed(bed: string) {
  try {
    await waterBed(bed);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    const { message } = error as Error;
    console.log(`trouble with the ${bed}: ${message}`);
  }
}

async function waterAll([
  bed,
  ...rest
]: string[]): Promise<void> {
  if (bed !== undefined) {
    await tryBed(bed);
    await waterAll(rest);
  }
}

async function water() {
  openValve();
  try {
    await waterAll(beds);
  } finally {
    closeValve();
  }
}

asyncio.run(night(water));
