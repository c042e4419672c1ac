// Breaks: several | What it calls has to wake
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
    while (!number.done()) {
      await asyncio.sleep(0.3);
    }
    return number.result();
  } catch (error) {
    if (error instanceof asyncio.CancelledError) job.stop();
    throw error;
  }
}

asyncio.run(day(label));
