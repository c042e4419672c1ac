// Breaks: Every parcel is sorted | calls of sort
import * as asyncio from "asyncio";
import { sort } from "./depot";
import { startScanner } from "./scanner";

async function main() {
  const loop = asyncio.getRunningLoop();
  const parcels = new asyncio.Queue<string>();
  const tasks: asyncio.Task<void>[] = [];
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
    tasks.push(asyncio.createTask(sort(parcel)));
  }
  await asyncio.gather(tasks);
  for (const error of errors) throw error;
  console.log("the belt is empty");
}

asyncio.run(main());
