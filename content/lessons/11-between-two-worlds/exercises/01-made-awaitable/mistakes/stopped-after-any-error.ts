// Breaks: When the waiting is cancelled | a job is stopped that has ended by itself
import * as asyncio from "asyncio";
import { day } from "./desk";
import { startLabel } from "./printer";

async function label(parcel: string) {
  const loop = asyncio.getRunningLoop();
  const number = loop.createFuture<number>();
  const job = startLabel(
    parcel,
    (result) => {
      if (!number.done()) number.setResult(result);
    },
    (error) => {
      if (!number.done()) number.setException(error);
    },
  );
  try {
    return await number;
  } catch (error) {
    job.stop();
    throw error;
  }
}

asyncio.run(day(label));
