import * as asyncio from "asyncio";
import { sort } from "./depot";
import { startScanner } from "./scanner";

async function* scanned() {
  const loop = asyncio.getRunningLoop();
  const parcels: string[] = [];
  const news = new asyncio.Event();
  let end: Error | null | undefined;
  startScanner(
    (parcel) =>
      void loop.callSoonThreadsafe(() => {
        parcels.push(parcel);
        news.set();
      }),
    (error) =>
      void loop.callSoonThreadsafe(() => {
        end = error;
        news.set();
      }),
  );
  while (parcels.length > 0 || end === undefined) {
    const parcel = parcels.shift();
    if (parcel !== undefined) {
      yield parcel;
    } else {
      news.clear();
      await news.wait();
    }
  }
  if (end) throw end;
}

async function main() {
  for await (const parcel of scanned()) {
    await sort(parcel);
  }
  console.log("the belt is empty");
}

asyncio.run(main());
