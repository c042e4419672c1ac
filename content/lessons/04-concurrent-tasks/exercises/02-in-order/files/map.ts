import * as asyncio from "asyncio";

/** The villages, in the order of the map. */
export const villages = ["Alm", "Zell", "Brand", "Mur"];

const ways: Record<
  string,
  { seconds: number; people: number }
> = {
  Alm: { seconds: 1.5, people: 340 },
  Zell: { seconds: 0.5, people: 1200 },
  Brand: { seconds: 2, people: 85 },
  Mur: { seconds: 1, people: 610 },
};

/**
 * Runs to a village, counts its people and comes back. Some
 * ways are longer than others.
 */
export async function countPeople(village: string) {
  const { seconds, people } = ways[village]!;
  await asyncio.sleep(seconds);
  console.log(`back from ${village}`);
  return people;
}
