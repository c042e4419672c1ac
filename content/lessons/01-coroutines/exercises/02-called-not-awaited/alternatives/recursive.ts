import * as asyncio from "asyncio";
import { handOver, label, parcels, weigh } from "./desk";

async function post([
  parcel,
  ...rest
]: string[]): Promise<void> {
  if (parcel === undefined) return;
  const weighing = weigh(parcel);
  const grams = await weighing;
  const labelling = label(parcel, grams + " g");
  await labelling;
  await handOver(parcel);
  await post(rest);
}

async function main() {
  await post(parcels);
  console.log("the desk closes");
}

asyncio.run(main());
