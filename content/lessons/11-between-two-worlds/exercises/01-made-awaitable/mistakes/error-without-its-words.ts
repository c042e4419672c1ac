// Breaks: When the printer calls | lamp: no paper
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
      if (!number.done())
        number.setException(new asyncio.OSError("error"));
    },
  );
  try {
    return await number;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) job.stop();
    throw error;
  }
}

asyncio.run(day(label));
