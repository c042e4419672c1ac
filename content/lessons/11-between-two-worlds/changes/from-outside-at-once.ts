import * as asyncio from "asyncio";

type Listener = (parcel: string | null) => void;

/** An old library: it calls from outside of the loop. */
function startScanner(onParcel: Listener) {
  setTimeout(onParcel, 1000, "book");
  setTimeout(onParcel, 1000, "lamp");
  setTimeout(onParcel, 3000, null);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const parcels = new asyncio.Queue<string | null>();

  const onParcel: Listener = (parcel) => {
    loop.callSoonThreadsafe(() => parcels.putNowait(parcel));
  };

  startScanner(onParcel);
  console.log("the belt is running");
  let parcel: string | null;
  while ((parcel = await parcels.get())) {
    console.log(`sorting the ${parcel}`);
  }
  console.log("the belt is empty");
}

asyncio.run(main());
