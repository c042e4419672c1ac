import * as asyncio from "asyncio";

type Label = (parcel: string) => PromiseLike<number>;

async function show(label: Label, parcel: string) {
  try {
    console.log(`${parcel}: label ${await label(parcel)}`);
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(`${parcel}: ${error.message}`);
  }
}

export async function day(label: Label) {
  console.log(`card: label ${await label("card")}`);
  await asyncio.gather(
    show(label, "bell"),
    show(label, "drum"),
    show(label, "kite"),
  );
  const waiting = asyncio.createTask(show(label, "kite"));
  await asyncio.sleep(0.25);
  waiting.cancel();
  await asyncio.wait([waiting]);
  console.log(
    `cancelled: ${waiting.cancelled() ? "True" : "False"}`,
  );
  await asyncio.sleep(3);
}
