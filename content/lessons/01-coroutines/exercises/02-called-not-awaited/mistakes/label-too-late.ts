// Breaks: Each parcel is weighed | handed over
import * as asyncio from "asyncio";
import { handOver, label, parcels, weigh } from "./desk";

async function post(parcel: string) {
  const grams = await weigh(parcel);
  const labelling = label(parcel, `${grams} g`);
  await handOver(parcel);
  await labelling;
}

async function main() {
  for (const parcel of parcels) {
    await post(parcel);
  }
  console.log("the desk closes");
}

asyncio.run(main());
