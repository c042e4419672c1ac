export const parcels = [
  "the glass jar",
  "the round tin",
  "the flat parcel",
];

const grams: Record<string, number> = {
  "the glass jar": 1250,
  "the round tin": 95,
  "the flat parcel": 640,
};

export async function weigh(parcel: string) {
  console.log(`weighing ${parcel}`);
  return grams[parcel]!;
}

export async function label(parcel: string, text: string) {
  console.log(`${parcel} now reads ${text}`);
}

export async function handOver(parcel: string) {
  console.log(`${parcel} is on its way`);
}
