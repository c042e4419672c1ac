import * as asyncio from "asyncio";
import { sort } from "./depot";
import { startScanner } from "./scanner";

async function main() {
  const loop = asyncio.getRunningLoop();
  const parcels = new asyncio.Queue<string>();
  const end = loop.createFuture<Error | null>();
  const sortAll = async () => {
    while (true) {
      await sort(await parcels.get());
      parcels.taskDone();
    }
  };
  const sorting = asyncio.createTask(sortAll());
  startScanner(
    (parcel) => {
      asyncio.runCoroutineThreadsafe(parcels.put(parcel), loop);
    },
    (error) => {
      loop.callSoonThreadsafe(() => end.setResult(error));
    },
  );
  const error = await end;
  await parcels.join();
  sorting.cancel();
  await asyncio.wait([sorting]);
  if (error) throw error;
  console.log("the belt is empty");
}

asyncio.run(main());
