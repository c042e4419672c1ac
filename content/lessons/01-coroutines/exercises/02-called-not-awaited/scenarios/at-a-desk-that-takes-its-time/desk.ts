import * as asyncio from "asyncio";

export const parcels = ["the small bag", "the big bag"];

const grams: Record<string, number> = {
  "the small bag": 150,
  "the big bag": 4100,
};

export async function weigh(parcel: string) {
  console.log(`weighing ${parcel}`);
  await asyncio.sleep(0.35);
  console.log(`${parcel} weighs ${grams[parcel]} g`);
  return grams[parcel]!;
}

export async function label(parcel: string, text: string) {
  console.log(`writing the label of ${parcel}`);
  await asyncio.sleep(0.85);
  console.log(`${parcel}: label "${text}"`);
}

export async function handOver(parcel: string) {
  await asyncio.sleep(0.15);
  console.log(`${parcel} leaves`);
}
