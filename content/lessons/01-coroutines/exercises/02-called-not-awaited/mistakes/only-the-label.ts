// Breaks: No warning is left | coroutine 'weigh' was never awaited
import * as asyncio from "asyncio";
import { handOver, label, parcels, weigh } from "./desk";

async function post(parcel: string) {
  const grams = weigh(parcel);
  await label(parcel, `${grams} g`);
  await handOver(parcel);
}

async function main() {
  for (const parcel of parcels) {
    await post(parcel);
  }
  console.log("the desk closes");
}

asyncio.run(main());
