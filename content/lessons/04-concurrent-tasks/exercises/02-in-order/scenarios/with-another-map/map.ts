import * as asyncio from "asyncio";

export const villages = ["Tal", "Au", "Egg"];

const ways: Record<string, [seconds: number, people: number]> =
  { Tal: [3, 12], Au: [2, 7], Egg: [1, 30] };

export async function countPeople(village: string) {
  const [seconds, people] = ways[village]!;
  await asyncio.sleep(seconds);
  console.log(`${village} is counted`);
  return people;
}
