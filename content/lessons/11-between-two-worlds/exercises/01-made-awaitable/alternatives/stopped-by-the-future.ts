import * as asyncio from "asyncio";
import { day } from "./desk";
import { startLabel } from "./printer";

function label(parcel: string) {
  const future = asyncio
    .getRunningLoop()
    .createFuture<number>();
  const job = startLabel(
    parcel,
    (number) => {
      if (!future.done()) future.setResult(number);
    },
    (error) => {
      if (!future.done()) future.setException(error);
    },
  );
  future.addDoneCallback(() => {
    if (future.cancelled()) job.stop();
  });
  return future;
}

asyncio.run(day(label));
