import * as asyncio from "asyncio";

async function save(parcel: string) {
  console.log(`saving the ${parcel}`);
  await asyncio.sleep(0.5);
  return `the ${parcel} is on shelf 7`;
}

function scan(
  parcel: string,
  loop: asyncio.EventLoop,
  done: asyncio.Event,
) {
  asyncio
    .runCoroutineThreadsafe(save(parcel), loop)
    .then((place) => {
      console.log(place);
      loop.callSoonThreadsafe(() => done.set());
    });
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const done = new asyncio.Event();
  setTimeout(scan, 1000, "book", loop, done);
  console.log("waiting for the scanner");
  await done.wait();
}

asyncio.run(main());
