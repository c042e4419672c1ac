// Breaks: It works with another printer | a future of its own
import * as asyncio from "asyncio";
import { day } from "./desk";
import { startLabel } from "./printer";

let number: asyncio.Future<number> | null = null;

async function label(parcel: string) {
  const loop = asyncio.getRunningLoop();
  if (number === null || number.done()) {
    number = loop.createFuture<number>();
  }
  const future = number;
  const job = startLabel(
    parcel,
    (result) => {
      if (!future.done()) future.setResult(result);
    },
    (error) => {
      if (!future.done()) future.setException(error);
    },
  );
  try {
    return await future;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) job.stop();
    throw error;
  }
}

asyncio.run(day(label));
