// Breaks: No warning is left | coroutine 'post' was never awaited
import * as asyncio from "asyncio";
import { handOver, label, parcels, weigh } from "./desk";

async function post(parcel: string) {
  const grams = await weigh(parcel);
  await label(parcel, `${grams} g`);
  await handOver(parcel);
}

async function main() {
  parcels.map((parcel) => post(parcel));
  console.log("the desk closes");
}

asyncio.run(main());
