// Breaks: When the waiting is cancelled | stopped: sofa
import * as asyncio from "asyncio";
import { day } from "./desk";
import { startLabel } from "./printer";

async function label(parcel: string) {
  const loop = asyncio.getRunningLoop();
  const number = loop.createFuture<number>();
  startLabel(
    parcel,
    (result) => {
      if (!number.done()) number.setResult(result);
    },
    (error) => {
      if (!number.done()) number.setException(error);
    },
  );
  return await number;
}

asyncio.run(day(label));
