/** Today's parcels, in the order in which they came. */
export const parcels = ["the red box", "the long tube"];

const grams: Record<string, number> = {
  "the red box": 820,
  "the long tube": 310,
};

/** Puts a parcel on the scales and gives its weight in grams. */
export async function weigh(parcel: string) {
  console.log(`${parcel}: on the scales`);
  return grams[parcel];
}

/** Puts a label on a parcel. */
export async function label(parcel: string, text: string) {
  console.log(`${parcel}: label "${text}"`);
}

/** Gives a parcel to the driver. */
export async function handOver(parcel: string) {
  console.log(`${parcel}: handed over`);
}
