// Breaks: When the scanner calls onEnd with | before you say so
import * as asyncio from "asyncio";
import { sort } from "./depot";
import { startScanner } from "./scanner";

async function main() {
  const loop = asyncio.getRunningLoop();
  const parcels = new asyncio.Queue<string>();
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
    await sort(parcel);
  }
  console.log("the belt is empty");
  for (const error of errors) throw error;
}

asyncio.run(main());
