import * as asyncio from "asyncio";
import * as garden from "./garden";

const { beds } = garden;

async function waterAll() {
  let next = 0;
  while (next < beds.length) {
    const bed = beds[next++]!;
    try {
      await garden.waterBed(bed);
    } catch (error) {
      const isRequest = error instanceof asyncio.CancelledError;
      if (isRequest) throw error;
      console.log(
        `trouble with the ${bed}: ${(error as Error).message}`,
      );
    }
  }
}

async function water() {
  garden.openValve();
  let error: unknown;
  try {
    await waterAll();
  } catch (caught) {
    error = caught;
  }
  garden.closeValve();
  if (error) throw error;
}

asyncio.run(garden.night(water));
