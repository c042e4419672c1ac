// Breaks: A parcel is sorted at | What wakes
import * as asyncio from "asyncio";
import { sort } from "./depot";
import { startScanner } from "./scanner";

async function main() {
  const loop = asyncio.getRunningLoop();
  const parcels = new asyncio.Queue<string>();
  const all: string[] = [];
  const errors: Error[] = [];

  startScanner(
    (parcel) => {
      loop.callSoonThreadsafe(() => parcels.putNowait(parcel));
    },
    (error) => {
      loop.callSoonThreadsafe(() => {
        if (error !== null) errors.push(error);
        parcels.shutdown();
      });
    },
  );
  while (true) {
    let parcel: string;
    try {
      parcel = await parcels.get();
    } catch (news) {
      if (!(news instanceof asyncio.QueueShutDown)) throw news;
      break;
    }
    all.push(parcel);
  }
  for (const parcel of all) await sort(parcel);
  for (const error of errors) throw error;
  console.log("the belt is empty");
}

asyncio.run(main());
