import * as asyncio from "asyncio";

/** An old library: it answers with a callback. */
function weigh(
  parcel: string,
  whenDone: (grams: number) => void,
) {
  const loop = asyncio.getRunningLoop();
  loop.callLater(1, whenDone, parcel.length * 100);
}

function weightOf(parcel: string) {
  const loop = asyncio.getRunningLoop();
  const weight = loop.createFuture<number>();
  weigh(parcel, (grams) => weight.setResult(grams));
  return weight;
}

async function main() {
  try {
    const grams = await asyncio.waitFor(weightOf("lamp"), 2);
    console.log(`the lamp has ${grams} g`);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("the scale is too slow");
  }
  await asyncio.sleep(1);
}

asyncio.run(main());
