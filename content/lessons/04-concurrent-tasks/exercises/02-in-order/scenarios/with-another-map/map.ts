import * as asyncio from "asyncio";

export const villages = ["Tal", "Au", "Egg", "Rieden", "Hof"];

const ways: Record<
  string,
  { seconds: number; people: number }
> = {
  Tal: { seconds: 2.71, people: 12 },
  Au: { seconds: 1.9, people: 7 },
  Egg: { seconds: 0.8, people: 0 },
  Rieden: { seconds: 2.3, people: 7 },
  Hof: { seconds: 1.1, people: 31 },
};

export async function countPeople(village: string) {
  const { seconds, people } = ways[village]!;
  await asyncio.sleep(seconds);
  console.log(`${village} is counted`);
  return people;
}
