// Breaks: A parcel is sorted at | What wakes
import * as asyncio from "asyncio";
import { sort } from "./depot";
import { startScanner } from "./scanner";

async function main() {
  const loop = asyncio.getRunningLoop();
  const parcels = new asyncio.Queue<string>();
  let isOver = false;
  const errors: Error[] = [];

  startScanner(
    (parcel) => {
      loop.callSoonThreadsafe(() => parcels.putNowait(parcel));
    },
    (error) => {
      loop.callSoonThreadsafe(() => {
        if (error !== null) errors.push(error);
        isOver = true;
      });
    },
  );
  while (!(isOver && parcels.empty())) {
    if (parcels.empty()) await asyncio.sleep(0.2);
    else await sort(parcels.getNowait());
  }
  for (const error of errors) throw error;
  console.log("the belt is empty");
}

asyncio.run(main());
