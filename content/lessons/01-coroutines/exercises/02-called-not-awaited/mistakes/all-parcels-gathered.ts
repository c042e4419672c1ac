// Breaks: A parcel is finished before | to its end before you call it for the next
import * as asyncio from "asyncio";
import { handOver, label, parcels, weigh } from "./desk";

async function post(parcel: string) {
  const grams = await weigh(parcel);
  await label(parcel, `${grams} g`);
  await handOver(parcel);
}

async function main() {
  await asyncio.gather(...parcels.map(post));
  console.log("the desk closes");
}

asyncio.run(main());
